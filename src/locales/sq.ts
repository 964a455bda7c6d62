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
  gpc: 'Kërkesa juaj për refuzim është respektuar (Global Privacy Control).',
  privacyPolicy: 'Politika e privatësisë',
  cookiePolicy: 'Politika e kukive',
  imprint: 'Të dhënat ligjore',
  saved: 'Zgjedhja juaj u ruajt.',
  performanceTitle: 'Statistikat',
  performancePurpose: 'matja e përdorimit të faqes',
  functionalTitle: 'Funksionet shtesë',
  functionalPurpose: 'funksione shtesë, si video dhe harta',
  advertisingTitle: 'Reklamat',
  advertisingPurpose: 'reklama që ju përshtaten',
} satisfies Texts;
