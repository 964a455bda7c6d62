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
  gpc: 'Parchwyd eich cais i wrthod (Global Privacy Control).',
  privacyPolicy: 'Polisi preifatrwydd',
  cookiePolicy: 'Polisi cwcis',
  imprint: 'Manylion cyfreithiol',
  saved: 'Mae eich dewis wedi’i gadw.',
  performanceTitle: 'Dadansoddi',
  performancePurpose: 'mesur sut mae’r wefan yn cael ei defnyddio',
  functionalTitle: 'Nodweddion ychwanegol',
  functionalPurpose: 'nodweddion ychwanegol fel fideos a mapiau',
  advertisingTitle: 'Hysbysebu',
  advertisingPurpose: 'hysbysebion sy’n addas i chi',
} satisfies Texts;
