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
  preferencesTitle: 'Vafrakökustillingar',
  preferencesIntro: 'Veldu hvað þú leyfir. Val þitt er vistað í þessum vafra og þú getur breytt því hvenær sem er.',
  save: 'Vista val',
  close: 'Loka án þess að vista',
  alwaysActive: 'Alltaf kveikt',
  on: 'Kveikt',
  off: 'Slökkt',
  some: 'Kveikt að hluta',
  services: 'Þjónustur ({count})',
  byProvider: 'Þjónustuaðili: {provider}',
  isNew: 'Nýtt',
  gpc: 'Ósk þín um að hafna vafrakökum er virt (Global Privacy Control).',
  privacyPolicy: 'Persónuverndarstefna',
  cookiePolicy: 'Vafrakökustefna',
  imprint: 'Um vefinn',
  servicePolicy: 'Persónuverndarstefna: {service}',
  saved: 'Val þitt hefur verið vistað.',
  yourChoice: 'Val þitt: {date}, færsla {id}',
  download: 'Sækja kvittun',
  embedText: 'Uppruni þessa efnis: {name}. Það er ekki birt þar sem þú hefur ekki leyft: {purposes}.',
  embedOnce: 'Birta einu sinni',
  embedAlways: 'Leyfa alltaf',
  essentialTitle: 'Nauðsynlegar',
  essentialText: 'Nauðsynlegar til að vefurinn virki, til dæmis til að viðhalda innskráningu og muna þetta val.',
  performanceTitle: 'Tölfræði',
  performanceText: 'Sýna okkur hvernig vefurinn er notaður, svo að við getum mælt notkunina og bætt vefinn.',
  performancePurpose: 'mælingar á notkun vefsins',
  functionalTitle: 'Virkni',
  functionalText: 'Muna stillingar þínar og birta efni frá öðrum vefjum, svo sem myndbönd og kort.',
  functionalPurpose: 'viðbótarvirkni, svo sem myndbönd og kort',
  advertisingTitle: 'Auglýsingar',
  advertisingText:
    'Við og samstarfsaðilar okkar notum þær til að birta auglýsingar sem henta þér og mæla áhrif þeirra.',
  advertisingPurpose: 'auglýsingar sem henta þér',
} satisfies Texts;
