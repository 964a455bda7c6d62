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
  preferencesTitle: 'Configuració de galetes',
  preferencesIntro:
    'Trieu què permeteu. La vostra elecció es desa en aquest navegador i la podeu canviar en qualsevol moment.',
  save: 'Desa l’elecció',
  close: 'Tanca sense desar',
  alwaysActive: 'Sempre activat',
  on: 'Activat',
  off: 'Desactivat',
  some: 'Activat en part',
  services: 'Serveis ({count})',
  byProvider: 'Proveïdor: {provider}',
  isNew: 'Nou',
  gpc: 'S’ha atès la vostra petició de rebuig (Global Privacy Control).',
  privacyPolicy: 'Política de privacitat',
  cookiePolicy: 'Política de galetes',
  imprint: 'Avís legal',
  servicePolicy: 'Política de privacitat: {service}',
  saved: 'S’ha desat la vostra elecció.',
  yourChoice: 'La vostra elecció: {date}, registre {id}',
  download: 'Baixa un comprovant',
  embedText: 'Origen d’aquest contingut: {name}. No es mostra perquè no heu permès: {purposes}.',
  embedOnce: 'Mostra-ho un cop',
  embedAlways: 'Permet-ho sempre',
  essentialTitle: 'Necessàries',
  essentialText:
    'Calen perquè el lloc web funcioni; per exemple, per mantenir la sessió iniciada i recordar aquesta elecció.',
  performanceTitle: 'Anàlisi',
  performanceText: 'Ens mostren com es fa servir el lloc web, per poder mesurar-ne l’ús i millorar el lloc.',
  performancePurpose: 'mesurar com es fa servir el lloc web',
  functionalTitle: 'Funcions addicionals',
  functionalText: 'Recorden les vostres preferències i mostren contingut d’altres llocs web, com ara vídeos i mapes.',
  functionalPurpose: 'funcions addicionals, com ara vídeos i mapes',
  advertisingTitle: 'Publicitat',
  advertisingText:
    'Nosaltres i els nostres socis les fem servir per mostrar-vos publicitat personalitzada i mesurar-ne l’efecte.',
  advertisingPurpose: 'publicitat personalitzada',
} satisfies Texts;
