import type { Texts } from '../config/texts.ts';

// Register: informal “tu”, as most Italian shops and banners write. Cookie is “cookie”, masculine and without a plural
// -s; “tutti”, “necessari” and “attivi” agree with it. “In data” spares “del / dell’” before the date.
export default {
  title: 'Sui cookie decidi tu',
  titleNamed: '{controller} e i cookie',
  intro:
    'Con il tuo consenso, noi e i partner elencati nelle impostazioni usiamo i cookie per le finalità indicate di seguito. Puoi modificare la tua risposta in qualsiasi momento nelle impostazioni dei cookie.',
  notice:
    'Noi e i partner elencati nelle impostazioni usiamo i cookie per le finalità indicate di seguito. Puoi rifiutarli qui, ora o in qualsiasi momento.',
  news: 'Novità dalla tua ultima risposta:',
  acceptAll: 'Accetta tutti',
  rejectAll: 'Rifiuta tutti',
  optOut: 'Rifiuta',
  optIn: 'Consenti',
  settings: 'Impostazioni',
  gpc: 'La tua richiesta di rifiuto è stata accolta (Global Privacy Control).',
  privacyPolicy: 'Informativa sulla privacy',
  cookiePolicy: 'Informativa sui cookie',
  imprint: 'Note legali',
  saved: 'La tua scelta è stata salvata.',
  performanceTitle: 'Prestazioni',
  performancePurpose: 'misurazione dell’uso del sito',
  functionalTitle: 'Funzionalità',
  functionalPurpose: 'funzioni aggiuntive come video e mappe',
  advertisingTitle: 'Pubblicità',
  advertisingPurpose: 'pubblicità personalizzata',
} satisfies Texts;
