import type { Texts } from '../config/texts.ts';

// Register: informal “du”, as everyone in Norway is addressed. Cookie: “informasjonskapsel” (the authorities’ word),
// with “cookies” in brackets at first mention; “Cookie-innstillinger” because the long word does not fit a heading.
export default {
  title: 'Du bestemmer over informasjonskapslene',
  titleNamed: '{controller} og informasjonskapsler',
  intro:
    'Med ditt samtykke bruker vi og partnerne som står i innstillingene, informasjonskapsler (cookies) til formålene nedenfor. Du kan når som helst endre svaret ditt i cookie-innstillingene.',
  notice:
    'Vi og partnerne som står i innstillingene, bruker informasjonskapsler (cookies) til formålene nedenfor. Du kan avslå dette her, nå eller når som helst.',
  news: 'Nytt siden du svarte:',
  acceptAll: 'Godta alle',
  rejectAll: 'Avvis alle',
  optOut: 'Avslå',
  optIn: 'Tillat',
  settings: 'Innstillinger',
  gpc: 'Ønsket ditt om å avslå respekteres (Global Privacy Control).',
  privacyPolicy: 'Personvernerklæring',
  cookiePolicy: 'Om informasjonskapsler',
  imprint: 'Om nettstedet',
  saved: 'Valget ditt er lagret.',
  performanceTitle: 'Statistikk',
  performancePurpose: 'måling av hvordan nettstedet brukes',
  functionalTitle: 'Funksjoner',
  functionalPurpose: 'ekstra funksjoner som videoer og kart',
  advertisingTitle: 'Annonsering',
  advertisingPurpose: 'annonser som passer deg',
} satisfies Texts;
