import type { Texts } from '../config/texts.ts';

// Register: informal du, as nearly every Danish site. Cookie: cookie, plural cookies; compounds in one word
// (cookieindstillinger). Opting out is at fravælge, and so a noun fravalg.
export default {
  title: 'Du bestemmer over cookies',
  titleNamed: '{controller} og cookies',
  intro:
    'Med dit samtykke bruger vi og de partnere, der er nævnt i indstillingerne, cookies til formålene nedenfor. Du kan når som helst ændre dit svar i cookieindstillingerne.',
  notice:
    'Vi og de partnere, der er nævnt i indstillingerne, bruger cookies til formålene nedenfor. Du kan fravælge dem her, nu eller når som helst.',
  news: 'Nyt, siden du svarede:',
  acceptAll: 'Accepter alle',
  rejectAll: 'Afvis alle',
  optOut: 'Fravælg',
  optIn: 'Tillad',
  settings: 'Indstillinger',
  gpc: 'Dit fravalg respekteres (Global Privacy Control).',
  privacyPolicy: 'Privatlivspolitik',
  cookiePolicy: 'Cookiepolitik',
  imprint: 'Om hjemmesiden',
  saved: 'Dit valg er gemt.',
  performanceTitle: 'Statistik',
  performancePurpose: 'måling af, hvordan hjemmesiden bruges',
  functionalTitle: 'Funktioner',
  functionalPurpose: 'ekstra funktioner som videoer og kort',
  advertisingTitle: 'Annoncering',
  advertisingPurpose: 'annoncer, der passer til dig',
} satisfies Texts;
