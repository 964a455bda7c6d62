import type { Texts } from '../config/texts.ts';

// Register: formal (vy, lower case), as Czech shops do. Cookie: cookies, not inflected. Categories are adjectives that
// agree with it. Past participles that show the visitor’s gender are avoided; “ze dne” fits every date.
export default {
  title: 'O cookies rozhodujete vy',
  titleNamed: '{controller} a cookies',
  intro:
    'S vaším souhlasem používáme cookies my i partneři uvedení v nastavení, a to k níže uvedeným účelům. Svou odpověď můžete kdykoli změnit v nastavení cookies.',
  notice:
    'My i partneři uvedení v nastavení používáme cookies k níže uvedeným účelům. Odmítnout je můžete zde, teď nebo kdykoli později.',
  news: 'Co je nového od vaší poslední odpovědi:',
  acceptAll: 'Přijmout vše',
  rejectAll: 'Odmítnout vše',
  optOut: 'Odmítnout',
  optIn: 'Povolit',
  settings: 'Nastavení',
  gpc: 'Vaše odmítnutí respektujeme (Global Privacy Control).',
  privacyPolicy: 'Zásady ochrany osobních údajů',
  cookiePolicy: 'Zásady používání cookies',
  imprint: 'Provozovatel webu',
  saved: 'Vaše volba byla uložena.',
  performanceTitle: 'Výkonnostní',
  performancePurpose: 'měření používání webu',
  functionalTitle: 'Funkční',
  functionalPurpose: 'doplňkové funkce, například videa a mapy',
  advertisingTitle: 'Reklamní',
  advertisingPurpose: 'personalizovaná reklama',
} satisfies Texts;
