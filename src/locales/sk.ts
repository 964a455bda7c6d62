import type { Texts } from '../config/texts.ts';

// Register: polite plural “vy”, in lower case; buttons are infinitives. Cookie is “súbor cookie”; “všetky” and the
// category titles agree with “súbory”. Names stand after a colon; “zo dňa” spares “z / zo” before the date.
export default {
  title: 'O súboroch cookie rozhodujete vy',
  titleNamed: '{controller} a súbory cookie',
  intro:
    'S vaším súhlasom my a partneri uvedení v nastaveniach používame súbory cookie na nižšie uvedené účely. Svoju odpoveď môžete kedykoľvek zmeniť v nastaveniach súborov cookie.',
  notice:
    'My a partneri uvedení v nastaveniach používame súbory cookie na nižšie uvedené účely. Môžete ich tu odmietnuť, teraz alebo kedykoľvek neskôr.',
  news: 'Nové od vašej odpovede:',
  acceptAll: 'Prijať všetky',
  rejectAll: 'Odmietnuť všetky',
  optOut: 'Odmietnuť',
  optIn: 'Povoliť',
  settings: 'Nastavenia',
  gpc: 'Vaše odmietnutie rešpektujeme (Global Privacy Control).',
  privacyPolicy: 'Ochrana osobných údajov',
  cookiePolicy: 'Zásady používania súborov cookie',
  imprint: 'O prevádzkovateľovi',
  saved: 'Váš výber bol uložený.',
  performanceTitle: 'Analytické',
  performancePurpose: 'meranie používania webu',
  functionalTitle: 'Funkčné',
  functionalPurpose: 'doplnkové funkcie, napríklad videá a mapy',
  advertisingTitle: 'Reklamné',
  advertisingPurpose: 'personalizovaná reklama',
} satisfies Texts;
