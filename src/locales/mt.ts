import type { Texts } from '../config/texts.ts';

// Register: singular “int”, the usual address in Maltese; nothing tells the visitor’s gender. Cookie is “cookie(s)”, as
// in EU texts. “Preferenzi” for settings, since “settings” is the English word; names and dates take no article.
export default {
  title: 'Dwar il-cookies tiddeċiedi int',
  titleNamed: '{controller} u l-cookies',
  intro:
    'Bil-kunsens tiegħek, aħna u s-sħab elenkati fil-preferenzi nużaw cookies għall-finijiet li ġejjin. Tista’ tibdel it-tweġiba tiegħek f’kull ħin fil-preferenzi tal-cookies.',
  notice:
    'Aħna u s-sħab elenkati fil-preferenzi nużaw cookies għall-finijiet li ġejjin. Tista’ tirrifjuta hawnhekk, issa jew f’kull ħin.',
  news: 'Ġdid minn meta weġibt:',
  acceptAll: 'Aċċetta kollox',
  rejectAll: 'Irrifjuta kollox',
  optOut: 'Irrifjuta',
  optIn: 'Ippermetti',
  settings: 'Preferenzi',
  gpc: 'Ir-rifjut tiegħek qed jiġi rispettat (Global Privacy Control).',
  privacyPolicy: 'Politika dwar il-privatezza',
  cookiePolicy: 'Politika dwar il-cookies',
  imprint: 'Avviż legali',
  saved: 'L-għażla tiegħek ġiet issejvjata.',
  performanceTitle: 'Prestazzjoni',
  performancePurpose: 'kejl ta’ kif jintuża s-sit',
  functionalTitle: 'Funzjonali',
  functionalPurpose: 'funzjonijiet addizzjonali bħal vidjows u mapep',
  advertisingTitle: 'Reklamar',
  advertisingPurpose: 'reklami adattati għalik',
} satisfies Texts;
