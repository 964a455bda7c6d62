import type { Texts } from '../config/texts.ts';

// Register: “vós” (“podeu”) in sentences and the second person singular on buttons (“Accepta”, “Desa”), the usual pair
// in Catalan software. Cookie: “galeta” (feminine). Names stand first or after a colon, so that “de” need not become
// “d’”.
export default {
  title: 'Decidiu quines galetes fem servir',
  titleNamed: '{controller} i les galetes',
  intro:
    'Amb el vostre consentiment, nosaltres i els socis que figuren a la configuració fem servir galetes per a les finalitats indicades a continuació. Podeu canviar la resposta en qualsevol moment a la configuració de galetes.',
  notice:
    'Nosaltres i els socis que figuren a la configuració fem servir galetes per a les finalitats indicades a continuació. Podeu rebutjar-les aquí, ara o en qualsevol moment.',
  news: 'Novetats des que vau respondre:',
  acceptAll: 'Accepta-les totes',
  rejectAll: 'Rebutja-les totes',
  optOut: 'Rebutja',
  optIn: 'Permet',
  settings: 'Configuració',
  gpc: 'S’ha atès la vostra petició de rebuig (Global Privacy Control).',
  privacyPolicy: 'Política de privacitat',
  cookiePolicy: 'Política de galetes',
  imprint: 'Avís legal',
  saved: 'S’ha desat la vostra elecció.',
  performanceTitle: 'Anàlisi',
  performancePurpose: 'mesurar com es fa servir el lloc web',
  functionalTitle: 'Funcions addicionals',
  functionalPurpose: 'funcions addicionals, com ara vídeos i mapes',
  advertisingTitle: 'Publicitat',
  advertisingPurpose: 'publicitat personalitzada',
} satisfies Texts;
