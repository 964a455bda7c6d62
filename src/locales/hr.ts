import type { Texts } from '../config/texts.ts';

// Register: formal vi (lower case, as on most Croatian sites); buttons are commands to the device (Prihvati, Odbij).
// Cookie: kolačić, plural kolačići. Consent is privola. Names stay in the nominative; Croatian would inflect them.
export default {
  title: 'Vi odlučujete o kolačićima',
  titleNamed: '{controller} i kolačići',
  intro:
    'Uz vašu privolu mi i partneri navedeni u postavkama upotrebljavamo kolačiće u svrhe navedene u nastavku. Svoj odgovor možete u svakom trenutku promijeniti u postavkama kolačića.',
  notice:
    'Mi i partneri navedeni u postavkama upotrebljavamo kolačiće u svrhe navedene u nastavku. Možete ih odbiti ovdje, sada ili u bilo kojem trenutku.',
  news: 'Novo od vašeg posljednjeg odgovora:',
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  optOut: 'Odbij',
  optIn: 'Dopusti',
  settings: 'Postavke',
  preferencesTitle: 'Postavke kolačića',
  preferencesIntro:
    'Odaberite što dopuštate. Vaš se odabir čuva u ovom pregledniku i možete ga promijeniti u svakom trenutku.',
  save: 'Spremi odabir',
  close: 'Zatvori bez spremanja',
  alwaysActive: 'Uvijek uključeno',
  on: 'Uključeno',
  off: 'Isključeno',
  some: 'Djelomično',
  services: 'Usluge ({count})',
  byProvider: '(pružatelj: {provider})',
  isNew: 'Novo',
  gpc: 'Poštujemo vaše odbijanje (Global Privacy Control).',
  privacyPolicy: 'Pravila o privatnosti',
  cookiePolicy: 'Pravila o kolačićima',
  imprint: 'Impresum',
  servicePolicy: 'Pravila o privatnosti: {service}',
  saved: 'Vaš je odabir spremljen.',
  yourChoice: 'Vaš odabir od {date}, potvrda {id}',
  download: 'Preuzmi potvrdu',
  embedText: 'Ovaj sadržaj pruža {name}. Ne prikazuje se jer niste dopustili sljedeće: {purposes}.',
  embedOnce: 'Prikaži jednom',
  embedAlways: 'Uvijek dopusti',
  essentialTitle: 'Nužni',
  essentialText:
    'Potrebni su za rad web-stranice, primjerice kako biste ostali prijavljeni i kako bi se zapamtio ovaj odabir.',
  performanceTitle: 'Izvedba',
  performanceText: 'Pokazuju nam kako se web-stranica upotrebljava da bismo to mogli mjeriti i stranicu poboljšati.',
  performancePurpose: 'mjerenje upotrebe web-stranice',
  functionalTitle: 'Funkcionalnost',
  functionalText: 'Pamte vaše postavke i prikazuju sadržaj s drugih web-stranica, poput videozapisa i karata.',
  functionalPurpose: 'dodatne funkcije poput videozapisa i karata',
  advertisingTitle: 'Oglašavanje',
  advertisingText: 'Mi i naši partneri pomoću njih prikazujemo oglase prilagođene vama i mjerimo njihov učinak.',
  advertisingPurpose: 'oglasi prilagođeni vama',
} satisfies Texts;
