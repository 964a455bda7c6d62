import type { Texts } from '../config/texts.ts';

// Register: sinä-form, as Finnish shops and public services do; te-form would sound stiff. Cookie: eväste, plural
// evästeet. Names stand in the nominative, since Finnish would inflect them. Opting out is kieltää, its noun kielto.
export default {
  title: 'Sinä päätät evästeistä',
  titleNamed: '{controller} ja evästeet',
  intro:
    'Suostumuksellasi me ja asetuksissa luetellut kumppanit käytämme evästeitä seuraaviin tarkoituksiin. Voit muuttaa vastaustasi milloin tahansa evästeasetuksissa.',
  notice:
    'Me ja asetuksissa luetellut kumppanit käytämme evästeitä seuraaviin tarkoituksiin. Voit kieltää ne tässä, nyt tai milloin tahansa.',
  news: 'Uutta vastauksesi jälkeen:',
  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  optOut: 'Kiellä',
  optIn: 'Salli',
  settings: 'Asetukset',
  gpc: 'Kieltoasi noudatetaan (Global Privacy Control).',
  privacyPolicy: 'Tietosuojaseloste',
  cookiePolicy: 'Evästekäytäntö',
  imprint: 'Julkaisijan tiedot',
  saved: 'Valintasi on tallennettu.',
  performanceTitle: 'Suorituskyky',
  performancePurpose: 'sivuston käytön mittaaminen',
  functionalTitle: 'Toiminnallisuus',
  functionalPurpose: 'lisätoiminnot, kuten videot ja kartat',
  advertisingTitle: 'Mainonta',
  advertisingPurpose: 'sinulle kohdennettu mainonta',
} satisfies Texts;
