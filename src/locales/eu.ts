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
  preferencesTitle: 'Cookieen ezarpenak',
  preferencesIntro:
    'Aukeratu zer baimentzen duzun. Zure aukera nabigatzaile honetan gordetzen da, eta nahi duzunean alda dezakezu.',
  save: 'Gorde aukerak',
  close: 'Itxi gorde gabe',
  alwaysActive: 'Beti piztuta',
  on: 'Piztuta',
  off: 'Itzalita',
  some: 'Batzuk piztuta',
  services: 'Zerbitzuak ({count})',
  byProvider: 'Hornitzailea: {provider}',
  isNew: 'Berria',
  gpc: 'Cookieak baztertzeko zure eskaera errespetatu da (Global Privacy Control).',
  privacyPolicy: 'Pribatutasun-politika',
  cookiePolicy: 'Cookieen politika',
  imprint: 'Lege-oharra',
  servicePolicy: 'Pribatutasun-politika: {service}',
  saved: 'Zure aukera gorde da.',
  yourChoice: 'Zure aukera: {date}, erregistroa: {id}',
  download: 'Deskargatu egiaztagiria',
  embedText: 'Eduki honen jatorria: {name}. Ez da erakusten, hau baimendu ez duzulako: {purposes}.',
  embedOnce: 'Erakutsi behin',
  embedAlways: 'Baimendu beti',
  essentialTitle: 'Beharrezkoak',
  essentialText:
    'Webguneak funtziona dezan behar dira; adibidez, saioa irekita mantentzeko eta aukera hau gogoratzeko.',
  performanceTitle: 'Analitika',
  performanceText: 'Webgunea nola erabiltzen den erakusten digute, erabilera neurtu eta webgunea hobetu ahal izateko.',
  performancePurpose: 'webgunearen erabilera neurtzea',
  functionalTitle: 'Funtzio gehigarriak',
  functionalText:
    'Zure hobespenak gogoratzen dituzte, eta beste webgune batzuetako edukia erakusten dute, hala nola bideoak eta mapak.',
  functionalPurpose: 'funtzio gehigarriak, hala nola bideoak eta mapak',
  advertisingTitle: 'Publizitatea',
  advertisingText:
    'Guk eta gure bazkideek erabiltzen ditugu, zuri egokitutako publizitatea erakusteko eta haren eragina neurtzeko.',
  advertisingPurpose: 'zuri egokitutako publizitatea',
} satisfies Texts;
