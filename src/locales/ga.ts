import type { Texts } from '../config/texts.ts';

// Register: tú, as Irish has no polite plural. Cookie: fianán, plural fianáin, genitive plural fianán (Firefox and
// MediaWiki use it too). Names stand alone after a colon, since a preposition or genitive would mutate them.
export default {
  title: 'Is leatsa an cinneadh faoi fhianáin',
  titleNamed: '{controller} agus fianáin',
  intro:
    'Le do thoiliú, beidh fianáin in úsáid againne agus ag na comhpháirtithe atá luaite sna socruithe chun na gcríoch seo a leanas. Is féidir leat do fhreagra a athrú am ar bith sna socruithe fianán.',
  notice:
    'Tá fianáin in úsáid againne agus ag na comhpháirtithe atá luaite sna socruithe chun na gcríoch seo a leanas. Is féidir leat diúltú dóibh anseo, anois nó am ar bith.',
  news: 'Nua ó d’fhreagair tú:',
  acceptAll: 'Glac le gach rud',
  rejectAll: 'Diúltaigh do gach rud',
  optOut: 'Diúltaigh',
  optIn: 'Ceadaigh',
  settings: 'Socruithe',
  preferencesTitle: 'Socruithe fianán',
  preferencesIntro:
    'Roghnaigh cad a cheadaíonn tú. Coinnítear do roghanna sa bhrabhsálaí seo agus is féidir leat iad a athrú am ar bith.',
  save: 'Sábháil na roghanna',
  close: 'Dún gan sábháil',
  alwaysActive: 'Air i gcónaí',
  on: 'Air',
  off: 'As',
  some: 'Air i bpáirt',
  services: 'Seirbhísí ({count})',
  byProvider: '(soláthraí: {provider})',
  isNew: 'Nua',
  gpc: 'Táimid ag cloí le d’iarratas diúltaithe (Global Privacy Control).',
  privacyPolicy: 'Polasaí príobháideachais',
  cookiePolicy: 'Polasaí fianán',
  imprint: 'Fógra dlíthiúil',
  servicePolicy: 'Polasaí príobháideachais: {service}',
  saved: 'Sábháladh do roghanna.',
  yourChoice: 'Do roghanna: {date}, admháil {id}',
  download: 'Íoslódáil admháil',
  embedText: 'Foinse an ábhair seo: {name}. Níl sé á thaispeáint toisc nár cheadaigh tú: {purposes}.',
  embedOnce: 'Taispeáin uair amháin',
  embedAlways: 'Ceadaigh i gcónaí',
  essentialTitle: 'Riachtanach',
  essentialText:
    'Tá gá leo le go n-oibreoidh an suíomh, mar shampla chun tú a choinneáil logáilte isteach agus cuimhneamh ar an rogha seo.',
  performanceTitle: 'Feidhmíocht',
  performanceText: 'Léiríonn siad conas a úsáidtear an suíomh, chun an úsáid a thomhas agus an suíomh a fheabhsú.',
  performancePurpose: 'tomhas ar úsáid an tsuímh',
  functionalTitle: 'Gnéithe breise',
  functionalText:
    'Cuimhníonn siad ar do shainroghanna agus taispeánann siad ábhar ó shuíomhanna eile, amhail físeáin agus léarscáileanna.',
  functionalPurpose: 'gnéithe breise amhail físeáin agus léarscáileanna',
  advertisingTitle: 'Fógraíocht',
  advertisingText:
    'Tá siad in úsáid againne agus ag ár gcomhpháirtithe chun fógraíocht a oireann duit a thaispeáint agus a héifeacht a thomhas.',
  advertisingPurpose: 'fógraíocht a oireann duit',
} satisfies Texts;
