import type { Texts } from '../config/texts.ts';

// Register: informal “je”, as the large Dutch shops write. Cookie is “cookie”. Beware: in the Netherlands “functionele
// cookies” are the strictly necessary ones, so the category with videos and maps is called “Extra functies”.
export default {
  title: 'Jij beslist over cookies',
  titleNamed: '{controller} en cookies',
  intro:
    'Met je toestemming gebruiken wij en de in de instellingen genoemde partners cookies voor de onderstaande doeleinden. Je kunt je antwoord op elk moment wijzigen in de cookie-instellingen.',
  notice:
    'Wij en de in de instellingen genoemde partners gebruiken cookies voor de onderstaande doeleinden. Je kunt ze hier weigeren, nu of op elk ander moment.',
  news: 'Nieuw sinds je antwoord:',
  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  optOut: 'Weigeren',
  optIn: 'Toestaan',
  settings: 'Instellingen',
  gpc: 'Je weigering wordt gerespecteerd (Global Privacy Control).',
  privacyPolicy: 'Privacyverklaring',
  cookiePolicy: 'Cookieverklaring',
  imprint: 'Colofon',
  saved: 'Je keuze is opgeslagen.',
  performanceTitle: 'Statistieken',
  performancePurpose: 'meten hoe de site wordt gebruikt',
  functionalTitle: 'Extra functies',
  functionalPurpose: 'extra functies zoals video’s en kaarten',
  advertisingTitle: 'Advertenties',
  advertisingPurpose: 'advertenties die bij je passen',
} satisfies Texts;
