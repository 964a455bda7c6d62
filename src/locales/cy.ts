import type { Texts } from '../config/texts.ts';

// Register: polite “chi”; buttons as verb-nouns, as in all Welsh software. Cookie: “cwcis”, which mutates (“am gwcis”,
// “a chwcis”). Names stand first or after a colon, so that nothing makes them mutate.
export default {
  title: 'Chi sy’n penderfynu am gwcis',
  titleNamed: '{controller} a chwcis',
  intro:
    'Gyda’ch cydsyniad, rydym ni a’r partneriaid a restrir yn y gosodiadau yn defnyddio cwcis at y dibenion isod. Gallwch newid eich ateb unrhyw bryd yn y gosodiadau cwcis.',
  notice:
    'Rydym ni a’r partneriaid a restrir yn y gosodiadau yn defnyddio cwcis at y dibenion isod. Gallwch eu gwrthod yma, nawr neu unrhyw bryd.',
  news: 'Newydd ers i chi ateb:',
  acceptAll: 'Derbyn pob un',
  rejectAll: 'Gwrthod pob un',
  optOut: 'Gwrthod',
  optIn: 'Caniatáu',
  settings: 'Gosodiadau',
  preferencesTitle: 'Gosodiadau cwcis',
  preferencesIntro:
    'Dewiswch beth rydych chi’n ei ganiatáu. Cedwir eich dewis yn y porwr hwn a gallwch ei newid unrhyw bryd.',
  save: 'Cadw’r dewisiadau',
  close: 'Cau heb gadw',
  alwaysActive: 'Ymlaen bob amser',
  on: 'Ymlaen',
  off: 'I ffwrdd',
  some: 'Rhai ymlaen',
  services: 'Gwasanaethau ({count})',
  byProvider: 'Darparwr: {provider}',
  isNew: 'Newydd',
  gpc: 'Parchwyd eich cais i wrthod (Global Privacy Control).',
  privacyPolicy: 'Polisi preifatrwydd',
  cookiePolicy: 'Polisi cwcis',
  imprint: 'Manylion cyfreithiol',
  servicePolicy: 'Polisi preifatrwydd: {service}',
  saved: 'Mae eich dewis wedi’i gadw.',
  yourChoice: 'Eich dewis: {date}, cofnod {id}',
  download: 'Lawrlwytho derbynneb',
  embedText: 'Ffynhonnell y cynnwys hwn: {name}. Nid yw’n cael ei ddangos gan nad ydych wedi caniatáu: {purposes}.',
  embedOnce: 'Dangos unwaith',
  embedAlways: 'Caniatáu bob amser',
  essentialTitle: 'Hanfodol',
  essentialText:
    'Mae eu hangen er mwyn i’r wefan weithio, er enghraifft er mwyn i chi aros wedi mewngofnodi ac i gofio’r dewis hwn.',
  performanceTitle: 'Dadansoddi',
  performanceText:
    'Maent yn dangos i ni sut mae’r wefan yn cael ei defnyddio, fel y gallwn fesur hynny a gwella’r wefan.',
  performancePurpose: 'mesur sut mae’r wefan yn cael ei defnyddio',
  functionalTitle: 'Nodweddion ychwanegol',
  functionalText: 'Maent yn cofio eich dewisiadau ac yn dangos cynnwys o wefannau eraill, fel fideos a mapiau.',
  functionalPurpose: 'nodweddion ychwanegol fel fideos a mapiau',
  advertisingTitle: 'Hysbysebu',
  advertisingText:
    'Rydym ni a’n partneriaid yn eu defnyddio i ddangos hysbysebion sy’n addas i chi ac i fesur eu heffaith.',
  advertisingPurpose: 'hysbysebion sy’n addas i chi',
} satisfies Texts;
