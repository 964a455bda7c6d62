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
  preferencesTitle: 'Cookie-instellingen',
  preferencesIntro:
    'Kies wat je toestaat. Je keuze wordt in deze browser bewaard en je kunt die op elk moment wijzigen.',
  save: 'Keuzes opslaan',
  close: 'Sluiten zonder op te slaan',
  alwaysActive: 'Altijd actief',
  on: 'Aan',
  off: 'Uit',
  some: 'Deels aan',
  services: 'Diensten ({count})',
  byProvider: 'van {provider}',
  isNew: 'Nieuw',
  gpc: 'Je weigering wordt gerespecteerd (Global Privacy Control).',
  privacyPolicy: 'Privacyverklaring',
  cookiePolicy: 'Cookieverklaring',
  imprint: 'Colofon',
  servicePolicy: 'Privacyverklaring van {service}',
  saved: 'Je keuze is opgeslagen.',
  yourChoice: 'Je keuze van {date}, nummer {id}',
  download: 'Bewijs downloaden',
  embedText: 'Deze inhoud komt van {name}. Je ziet die niet, omdat je het volgende niet hebt toegestaan: {purposes}.',
  embedOnce: 'Eén keer laden',
  embedAlways: 'Altijd toestaan',
  essentialTitle: 'Noodzakelijk',
  essentialText: 'Nodig om de site te laten werken, bijvoorbeeld om ingelogd te blijven en deze keuze te onthouden.',
  performanceTitle: 'Statistieken',
  performanceText: 'Laten ons zien hoe de site wordt gebruikt, zodat we dat kunnen meten en de site kunnen verbeteren.',
  performancePurpose: 'meten hoe de site wordt gebruikt',
  functionalTitle: 'Extra functies',
  functionalText: 'Onthouden je voorkeuren en tonen inhoud van andere sites, zoals video’s en kaarten.',
  functionalPurpose: 'extra functies zoals video’s en kaarten',
  advertisingTitle: 'Advertenties',
  advertisingText:
    'Wij en onze partners gebruiken ze om advertenties te tonen die bij je passen en het effect ervan te meten.',
  advertisingPurpose: 'advertenties die bij je passen',
} satisfies Texts;
