import type { Texts } from '../config/texts.ts';

// Register: formal (Ön, mostly in the verb endings), as shops write; buttons are verbal nouns (“elfogadása”). Cookie is
// “süti”. Names stand after a colon, since Hungarian would hang endings on them; the text says “személyre szabott”.
export default {
  title: 'Ön dönt a sütikről',
  titleNamed: '{controller} és a sütik',
  intro:
    'Az Ön hozzájárulásával mi és a beállításokban felsorolt partnerek sütiket használunk az alábbi célokra. Válaszát bármikor módosíthatja a sütibeállításokban.',
  notice:
    'Mi és a beállításokban felsorolt partnerek sütiket használunk az alábbi célokra. Ezt itt letilthatja, most vagy később bármikor.',
  news: 'Új a legutóbbi válasza óta:',
  acceptAll: 'Összes elfogadása',
  rejectAll: 'Összes elutasítása',
  optOut: 'Letiltás',
  optIn: 'Engedélyezés',
  settings: 'Beállítások',
  preferencesTitle: 'Sütibeállítások',
  preferencesIntro: 'Válassza ki, mit engedélyez. Választását ebben a böngészőben tároljuk, és bármikor módosíthatja.',
  save: 'Választás mentése',
  close: 'Bezárás mentés nélkül',
  alwaysActive: 'Mindig aktív',
  on: 'Be',
  off: 'Ki',
  some: 'Részben be',
  services: 'Szolgáltatások ({count})',
  byProvider: 'szolgáltató: {provider}',
  isNew: 'Új',
  gpc: 'Letiltási kérését teljesítettük (Global Privacy Control).',
  privacyPolicy: 'Adatkezelési tájékoztató',
  cookiePolicy: 'Sütikezelési tájékoztató',
  imprint: 'Impresszum',
  servicePolicy: 'Adatkezelési tájékoztató: {service}',
  saved: 'Választását mentettük.',
  yourChoice: 'Az Ön választása: {date}, azonosító: {id}',
  download: 'Igazolás letöltése',
  embedText: 'A tartalom forrása: {name}. Azért nem jelenik meg, mert Ön nem engedélyezte a következőt: {purposes}.',
  embedOnce: 'Egyszeri betöltés',
  embedAlways: 'Állandó engedélyezés',
  essentialTitle: 'Feltétlenül szükséges',
  essentialText:
    'A webhely működéséhez kellenek, például hogy Ön bejelentkezve maradjon, és megjegyezzük ezt a választását.',
  performanceTitle: 'Teljesítmény',
  performanceText: 'Megmutatják, hogyan használják a látogatók a webhelyet, hogy mérhessük és javíthassuk.',
  performancePurpose: 'a webhely használatának mérése',
  functionalTitle: 'Funkciók',
  functionalText:
    'Megjegyzik a beállításait, és más webhelyekről származó tartalmat, például videókat és térképeket jelenítenek meg.',
  functionalPurpose: 'további funkciók, például videók és térképek',
  advertisingTitle: 'Hirdetések',
  advertisingText:
    'Mi és partnereink arra használjuk őket, hogy személyre szabott hirdetéseket jelenítsünk meg, és mérjük a hatásukat.',
  advertisingPurpose: 'személyre szabott hirdetések',
} satisfies Texts;
