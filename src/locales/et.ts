import type { Texts } from '../config/texts.ts';

// Register: formal teie (lower case), as Estonian shops do. Cookie: küpsis, plural küpsised. Answers are in the first
// person (Nõustun, Keeldun, Luban, Loobun). Names stand in the nominative, since Estonian would inflect them.
export default {
  title: 'Küpsiste üle otsustate teie',
  titleNamed: '{controller} ja küpsised',
  intro:
    'Teie nõusolekul kasutame meie ja seadetes loetletud partnerid küpsiseid järgmistel eesmärkidel. Oma vastust saate igal ajal muuta küpsiste seadetes.',
  notice:
    'Meie ja seadetes loetletud partnerid kasutame küpsiseid järgmistel eesmärkidel. Saate neist siin loobuda, kohe või igal ajal hiljem.',
  news: 'Pärast teie vastust on lisandunud:',
  acceptAll: 'Nõustun kõigiga',
  rejectAll: 'Keeldun kõigist',
  optOut: 'Loobun',
  optIn: 'Luban',
  settings: 'Seaded',
  gpc: 'Teie loobumissooviga on arvestatud (Global Privacy Control).',
  privacyPolicy: 'Privaatsuspoliitika',
  cookiePolicy: 'Küpsisepoliitika',
  imprint: 'Õigusteave',
  saved: 'Teie valik on salvestatud.',
  performanceTitle: 'Jõudlus',
  performancePurpose: 'saidi kasutuse mõõtmine',
  functionalTitle: 'Funktsionaalsus',
  functionalPurpose: 'lisafunktsioonid, näiteks videod ja kaardid',
  advertisingTitle: 'Reklaam',
  advertisingPurpose: 'teile sobiv reklaam',
} satisfies Texts;
