import type { Texts } from '../config/texts.ts';

// Register: “zu”, which is both polite and everyday. Cookie: “cookie”, declined without a hyphen (“cookieak”,
// “cookieen”). Names stand first or after a colon, so that they need no suffix. Consent is “baimena”, to allow
// “baimendu”.
export default {
  title: 'Zuk erabakitzen duzu cookieei buruz',
  titleNamed: '{controller} eta cookieak',
  intro:
    'Zure baimenarekin, guk eta ezarpenetan ageri diren bazkideek cookieak erabiltzen ditugu behean adierazitako helburuetarako. Nahi duzunean alda dezakezu zure erantzuna cookieen ezarpenetan.',
  notice:
    'Guk eta ezarpenetan ageri diren bazkideek cookieak erabiltzen ditugu behean adierazitako helburuetarako. Hemen bazter ditzakezu, orain edo nahi duzunean.',
  news: 'Erantzun zenuenetik gehitutakoa:',
  acceptAll: 'Onartu guztiak',
  rejectAll: 'Baztertu guztiak',
  optOut: 'Baztertu',
  optIn: 'Baimendu',
  settings: 'Ezarpenak',
  gpc: 'Cookieak baztertzeko zure eskaera errespetatu da (Global Privacy Control).',
  privacyPolicy: 'Pribatutasun-politika',
  cookiePolicy: 'Cookieen politika',
  imprint: 'Lege-oharra',
  saved: 'Zure aukera gorde da.',
  performanceTitle: 'Analitika',
  performancePurpose: 'webgunearen erabilera neurtzea',
  functionalTitle: 'Funtzio gehigarriak',
  functionalPurpose: 'funtzio gehigarriak, hala nola bideoak eta mapak',
  advertisingTitle: 'Publizitatea',
  advertisingPurpose: 'zuri egokitutako publizitatea',
} satisfies Texts;
