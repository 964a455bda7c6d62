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
  gpc: 'Letiltási kérését teljesítettük (Global Privacy Control).',
  privacyPolicy: 'Adatkezelési tájékoztató',
  cookiePolicy: 'Sütikezelési tájékoztató',
  imprint: 'Impresszum',
  saved: 'Választását mentettük.',
  performanceTitle: 'Teljesítmény',
  performancePurpose: 'a webhely használatának mérése',
  functionalTitle: 'Funkciók',
  functionalPurpose: 'további funkciók, például videók és térképek',
  advertisingTitle: 'Hirdetések',
  advertisingPurpose: 'személyre szabott hirdetések',
} satisfies Texts;
