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
  gpc: 'Táimid ag cloí le d’iarratas diúltaithe (Global Privacy Control).',
  privacyPolicy: 'Polasaí príobháideachais',
  cookiePolicy: 'Polasaí fianán',
  imprint: 'Fógra dlíthiúil',
  saved: 'Sábháladh do roghanna.',
  performanceTitle: 'Feidhmíocht',
  performancePurpose: 'tomhas ar úsáid an tsuímh',
  functionalTitle: 'Gnéithe breise',
  functionalPurpose: 'gnéithe breise amhail físeáin agus léarscáileanna',
  advertisingTitle: 'Fógraíocht',
  advertisingPurpose: 'fógraíocht a oireann duit',
} satisfies Texts;
