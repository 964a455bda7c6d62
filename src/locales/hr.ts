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
  gpc: 'Poštujemo vaše odbijanje (Global Privacy Control).',
  privacyPolicy: 'Pravila o privatnosti',
  cookiePolicy: 'Pravila o kolačićima',
  imprint: 'Impresum',
  saved: 'Vaš je odabir spremljen.',
  performanceTitle: 'Analitika',
  performancePurpose: 'mjerenje upotrebe web-stranice',
  functionalTitle: 'Funkcionalnost',
  functionalPurpose: 'dodatne funkcije poput videozapisa i karata',
  advertisingTitle: 'Oglašavanje',
  advertisingPurpose: 'oglasi prilagođeni vama',
} satisfies Texts;
