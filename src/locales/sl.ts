import type { Texts } from '../config/texts.ts';

// Register: polite plural “vi”, in lower case; buttons in the singular imperative, the norm in Slovenian interfaces.
// Cookie is “piškotek”; the category titles agree with “piškotki”. Names and dates stand after a colon, uninflected.
export default {
  title: 'O piškotkih odločate vi',
  titleNamed: '{controller} in piškotki',
  intro:
    'Z vašo privolitvijo mi in partnerji, navedeni v nastavitvah, uporabljamo piškotke za spodaj navedene namene. Svoj odgovor lahko kadar koli spremenite v nastavitvah piškotkov.',
  notice:
    'Mi in partnerji, navedeni v nastavitvah, uporabljamo piškotke za spodaj navedene namene. Tukaj jih lahko zavrnete, zdaj ali kadar koli pozneje.',
  news: 'Novo od vašega odgovora:',
  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  optOut: 'Zavrni',
  optIn: 'Dovoli',
  settings: 'Nastavitve',
  gpc: 'Vaša zavrnitev je upoštevana (Global Privacy Control).',
  privacyPolicy: 'Politika zasebnosti',
  cookiePolicy: 'Politika piškotkov',
  imprint: 'Kolofon',
  saved: 'Vaša izbira je shranjena.',
  performanceTitle: 'Analitični',
  performancePurpose: 'merjenje uporabe spletnega mesta',
  functionalTitle: 'Funkcionalni',
  functionalPurpose: 'dodatne funkcije, kot so videoposnetki in zemljevidi',
  advertisingTitle: 'Oglaševalski',
  advertisingPurpose: 'oglasi, prilagojeni vam',
} satisfies Texts;
