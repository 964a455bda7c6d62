import type { Texts } from '../config/texts.ts';

// Register: polite plural “jūs”, in lower case; no past participles, which would tell the visitor’s gender. Cookie is
// “sīkdatne”, feminine; “visas” and the category titles agree with it. Names stand after a colon or in the nominative.
export default {
  title: 'Par sīkdatnēm lemjat jūs',
  titleNamed: '{controller} un sīkdatnes',
  intro:
    'Ar jūsu piekrišanu mēs un iestatījumos norādītie partneri izmantojam sīkdatnes tālāk minētajiem mērķiem. Savu atbildi varat jebkurā laikā mainīt sīkdatņu iestatījumos.',
  notice:
    'Mēs un iestatījumos norādītie partneri izmantojam sīkdatnes tālāk minētajiem mērķiem. Varat no tām atteikties šeit – tagad vai jebkurā laikā.',
  news: 'Jaunumi kopš jūsu atbildes:',
  acceptAll: 'Pieņemt visas',
  rejectAll: 'Noraidīt visas',
  optOut: 'Atteikties',
  optIn: 'Atļaut',
  settings: 'Iestatījumi',
  gpc: 'Jūsu atteikums ir ņemts vērā (Global Privacy Control).',
  privacyPolicy: 'Privātuma politika',
  cookiePolicy: 'Sīkdatņu politika',
  imprint: 'Rekvizīti',
  saved: 'Jūsu izvēle ir saglabāta.',
  performanceTitle: 'Analītiskās',
  performancePurpose: 'vietnes lietojuma mērīšana',
  functionalTitle: 'Funkcionālās',
  functionalPurpose: 'papildu funkcijas, piemēram, videoklipi un kartes',
  advertisingTitle: 'Reklāmas',
  advertisingPurpose: 'jums pielāgota reklāma',
} satisfies Texts;
