import type { Texts } from '../config/texts.ts';

// Register: polite plural “jūs”, in lower case; buttons are infinitives. Cookie is “slapukas”; the category titles are
// adjectives that agree with “slapukai”. Names stand after a colon, since Lithuanian would inflect them.
export default {
  title: 'Dėl slapukų sprendžiate jūs',
  titleNamed: '{controller} ir slapukai',
  intro:
    'Jums sutikus, mes ir nustatymuose nurodyti partneriai naudojame slapukus toliau nurodytais tikslais. Savo atsakymą galite bet kada pakeisti slapukų nustatymuose.',
  notice:
    'Mes ir nustatymuose nurodyti partneriai naudojame slapukus toliau nurodytais tikslais. Galite jų atsisakyti čia – dabar arba bet kada vėliau.',
  news: 'Kas nauja nuo jūsų atsakymo:',
  acceptAll: 'Priimti visus',
  rejectAll: 'Atmesti visus',
  optOut: 'Atsisakyti',
  optIn: 'Leisti',
  settings: 'Nustatymai',
  preferencesTitle: 'Slapukų nustatymai',
  preferencesIntro:
    'Pasirinkite, ką leidžiate. Jūsų pasirinkimas saugomas šioje naršyklėje, jį galite bet kada pakeisti.',
  save: 'Išsaugoti pasirinkimą',
  close: 'Uždaryti neišsaugojus',
  alwaysActive: 'Visada įjungta',
  on: 'Įjungta',
  off: 'Išjungta',
  some: 'Dalis įjungta',
  services: 'Paslaugos ({count})',
  byProvider: 'teikėjas: {provider}',
  isNew: 'Nauja',
  gpc: 'Jūsų prašymas atsisakyti įvykdytas (Global Privacy Control).',
  privacyPolicy: 'Privatumo politika',
  cookiePolicy: 'Slapukų politika',
  imprint: 'Rekvizitai',
  servicePolicy: 'Privatumo politika: {service}',
  saved: 'Jūsų pasirinkimas išsaugotas.',
  yourChoice: 'Jūsų pasirinkimas: {date}, įrašas {id}',
  download: 'Atsisiųsti patvirtinimą',
  embedText: 'Šio turinio šaltinis: {name}. Turinys nerodomas, nes nedavėte leidimo: {purposes}.',
  embedOnce: 'Įkelti vieną kartą',
  embedAlways: 'Visada leisti',
  essentialTitle: 'Būtinieji',
  essentialText:
    'Reikalingi svetainei veikti, pavyzdžiui, kad liktumėte prisijungę ir būtų įsimintas šis pasirinkimas.',
  performanceTitle: 'Analitiniai',
  performanceText: 'Parodo, kaip naudojamasi svetaine, kad galėtume tai matuoti ir ją tobulinti.',
  performancePurpose: 'naudojimosi svetaine matavimas',
  functionalTitle: 'Funkciniai',
  functionalText: 'Įsimena jūsų nuostatas ir rodo kitų svetainių turinį, pavyzdžiui, vaizdo įrašus ir žemėlapius.',
  functionalPurpose: 'papildomos funkcijos, pvz., vaizdo įrašai ir žemėlapiai',
  advertisingTitle: 'Reklaminiai',
  advertisingText:
    'Juos naudojame mes ir mūsų partneriai, kad rodytume jums pritaikytą reklamą ir matuotume jos poveikį.',
  advertisingPurpose: 'jums pritaikyta reklama',
} satisfies Texts;
