import type { Texts } from '../config/texts.ts';

// Register: formal “ju”; buttons in the short imperative, as in all Albanian software. Cookie: “kuki”, declined
// (“kukit”, “kukive”; feminine in “të gjitha”). Names stand first or after a colon, so that they need no case.
export default {
  title: 'Ju vendosni për kukit',
  titleNamed: '{controller} dhe kukit',
  intro:
    'Me pëlqimin tuaj, ne dhe partnerët e renditur te cilësimet përdorim kuki për qëllimet e mëposhtme. Përgjigjen tuaj mund ta ndryshoni në çdo kohë te cilësimet e kukive.',
  notice:
    'Ne dhe partnerët e renditur te cilësimet përdorim kuki për qëllimet e mëposhtme. Mund t’i refuzoni këtu, tani ose në çdo kohë.',
  news: 'Të reja që nga përgjigjja juaj:',
  acceptAll: 'Prano të gjitha',
  rejectAll: 'Refuzo të gjitha',
  optOut: 'Refuzo',
  optIn: 'Lejo',
  settings: 'Cilësimet',
  preferencesTitle: 'Cilësimet e kukive',
  preferencesIntro: 'Zgjidhni çfarë lejoni. Zgjedhja juaj ruhet në këtë shfletues dhe mund ta ndryshoni në çdo kohë.',
  save: 'Ruaj zgjedhjet',
  close: 'Mbyll pa ruajtur',
  alwaysActive: 'Gjithmonë aktive',
  on: 'Aktiv',
  off: 'Joaktiv',
  some: 'Pjesërisht',
  services: 'Shërbimet ({count})',
  byProvider: 'Ofruesi: {provider}',
  isNew: 'E re',
  gpc: 'Kërkesa juaj për refuzim është respektuar (Global Privacy Control).',
  privacyPolicy: 'Politika e privatësisë',
  cookiePolicy: 'Politika e kukive',
  imprint: 'Të dhënat ligjore',
  servicePolicy: 'Politika e privatësisë: {service}',
  saved: 'Zgjedhja juaj u ruajt.',
  yourChoice: 'Zgjedhja juaj: {date}, regjistrimi {id}',
  download: 'Shkarko vërtetimin',
  embedText: 'Burimi i kësaj përmbajtjeje: {name}. Nuk shfaqet, sepse nuk keni lejuar: {purposes}.',
  embedOnce: 'Shfaq një herë',
  embedAlways: 'Lejo gjithmonë',
  essentialTitle: 'Të domosdoshme',
  essentialText:
    'Nevojiten që faqja të funksionojë, për shembull për të mbajtur hyrjen në llogari dhe për të ruajtur këtë zgjedhje.',
  performanceTitle: 'Statistikat',
  performanceText: 'Na tregojnë si përdoret faqja, që të mund ta matim përdorimin dhe ta përmirësojmë faqen.',
  performancePurpose: 'matja e përdorimit të faqes',
  functionalTitle: 'Funksionet shtesë',
  functionalText: 'Mbajnë mend parapëlqimet tuaja dhe shfaqin përmbajtje nga faqe të tjera, si video dhe harta.',
  functionalPurpose: 'funksione shtesë, si video dhe harta',
  advertisingTitle: 'Reklamat',
  advertisingText:
    'Përdoren nga ne dhe partnerët tanë për të shfaqur reklama që ju përshtaten dhe për të matur efektin e tyre.',
  advertisingPurpose: 'reklama që ju përshtaten',
} satisfies Texts;
