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
  preferencesTitle: 'Nastavitve piškotkov',
  preferencesIntro: 'Izberite, kaj dovolite. Vaša izbira se hrani v tem brskalniku, spremenite pa jo lahko kadar koli.',
  save: 'Shrani izbiro',
  close: 'Zapri brez shranjevanja',
  alwaysActive: 'Vedno aktivno',
  on: 'Aktivno',
  off: 'Neaktivno',
  some: 'Delno aktivno',
  services: 'Storitve ({count})',
  byProvider: 'ponudnik: {provider}',
  isNew: 'Novo',
  gpc: 'Vaša zavrnitev je upoštevana (Global Privacy Control).',
  privacyPolicy: 'Politika zasebnosti',
  cookiePolicy: 'Politika piškotkov',
  imprint: 'Kolofon',
  servicePolicy: 'Politika zasebnosti: {service}',
  saved: 'Vaša izbira je shranjena.',
  yourChoice: 'Vaša izbira: {date}, zapis {id}',
  download: 'Prenesi potrdilo',
  embedText: 'Vir te vsebine: {name}. Vsebina ni prikazana, ker niste dovolili naslednjega: {purposes}.',
  embedOnce: 'Naloži enkrat',
  embedAlways: 'Vedno dovoli',
  essentialTitle: 'Nujni',
  essentialText: 'Potrebni za delovanje spletnega mesta, na primer da ostanete prijavljeni in da se ohrani ta izbira.',
  performanceTitle: 'Analitični',
  performanceText: 'Povedo nam, kako se spletno mesto uporablja, da lahko to merimo in ga izboljšujemo.',
  performancePurpose: 'merjenje uporabe spletnega mesta',
  functionalTitle: 'Funkcionalni',
  functionalText:
    'Zapomnijo si vaše nastavitve in prikazujejo vsebine z drugih spletnih mest, kot so videoposnetki in zemljevidi.',
  functionalPurpose: 'dodatne funkcije, kot so videoposnetki in zemljevidi',
  advertisingTitle: 'Oglaševalski',
  advertisingText:
    'Uporabljamo jih mi in naši partnerji za prikaz vam prilagojenih oglasov in merjenje njihovega učinka.',
  advertisingPurpose: 'oglasi, prilagojeni vam',
} satisfies Texts;
