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
  gpc: 'Jūsų prašymas atsisakyti įvykdytas (Global Privacy Control).',
  privacyPolicy: 'Privatumo politika',
  cookiePolicy: 'Slapukų politika',
  imprint: 'Rekvizitai',
  saved: 'Jūsų pasirinkimas išsaugotas.',
  performanceTitle: 'Analitiniai',
  performancePurpose: 'naudojimosi svetaine matavimas',
  functionalTitle: 'Funkciniai',
  functionalPurpose: 'papildomos funkcijos, pvz., vaizdo įrašai ir žemėlapiai',
  advertisingTitle: 'Reklaminiai',
  advertisingPurpose: 'jums pritaikyta reklama',
} satisfies Texts;
