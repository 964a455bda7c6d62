import type { Texts } from '../config/texts.ts';

// Register: “þú”, as everyone in Iceland is addressed. Cookie: “vafrakaka” (feminine; “Nauðsynlegar” agrees with it).
// “Samþykkja allar” and “Hafna öllum” differ in case because the verbs do. Names stand first or after a colon, so that
// they need no case; no participle guesses the visitor’s gender.
export default {
  title: 'Þú ræður hvaða vafrakökur við notum',
  titleNamed: '{controller} og vafrakökur',
  intro:
    'Með þínu samþykki notum við og samstarfsaðilarnir sem taldir eru upp í stillingunum vafrakökur í þeim tilgangi sem hér greinir. Þú getur breytt svari þínu hvenær sem er í vafrakökustillingunum.',
  notice:
    'Við og samstarfsaðilarnir sem taldir eru upp í stillingunum notum vafrakökur í þeim tilgangi sem hér greinir. Þú getur hafnað þeim hér, núna eða hvenær sem er.',
  news: 'Nýtt frá því að þú svaraðir:',
  acceptAll: 'Samþykkja allar',
  rejectAll: 'Hafna öllum',
  optOut: 'Hafna',
  optIn: 'Leyfa',
  settings: 'Stillingar',
  gpc: 'Ósk þín um að hafna vafrakökum er virt (Global Privacy Control).',
  privacyPolicy: 'Persónuverndarstefna',
  cookiePolicy: 'Vafrakökustefna',
  imprint: 'Um vefinn',
  saved: 'Val þitt hefur verið vistað.',
  performanceTitle: 'Tölfræði',
  performancePurpose: 'mælingar á notkun vefsins',
  functionalTitle: 'Virkni',
  functionalPurpose: 'viðbótarvirkni, svo sem myndbönd og kort',
  advertisingTitle: 'Auglýsingar',
  advertisingPurpose: 'auglýsingar sem henta þér',
} satisfies Texts;
