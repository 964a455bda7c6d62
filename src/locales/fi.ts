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
  preferencesTitle: 'Evästeasetukset',
  preferencesIntro:
    'Valitse, mitä sallit. Valintasi tallennetaan tähän selaimeen, ja voit muuttaa sitä milloin tahansa.',
  save: 'Tallenna valinta',
  close: 'Sulje tallentamatta',
  alwaysActive: 'Aina päällä',
  on: 'Päällä',
  off: 'Pois',
  some: 'Osittain päällä',
  services: 'Palvelut ({count})',
  byProvider: '(tarjoaja: {provider})',
  isNew: 'Uusi',
  gpc: 'Kieltoasi noudatetaan (Global Privacy Control).',
  privacyPolicy: 'Tietosuojaseloste',
  cookiePolicy: 'Evästekäytäntö',
  imprint: 'Julkaisijan tiedot',
  servicePolicy: 'Tietosuojaseloste: {service}',
  saved: 'Valintasi on tallennettu.',
  yourChoice: 'Valintasi {date}, tunniste {id}',
  download: 'Lataa vahvistus',
  embedText: 'Tämän sisällön tarjoaa {name}. Sitä ei näytetä, koska et ole sallinut seuraavia: {purposes}.',
  embedOnce: 'Näytä kerran',
  embedAlways: 'Salli aina',
  essentialTitle: 'Välttämättömät',
  essentialText:
    'Sivusto tarvitsee näitä toimiakseen, esimerkiksi pitääkseen sinut kirjautuneena ja muistaakseen tämän valinnan.',
  performanceTitle: 'Suorituskyky',
  performanceText: 'Kertovat meille, miten sivustoa käytetään, jotta voimme mitata käyttöä ja parantaa sivustoa.',
  performancePurpose: 'sivuston käytön mittaaminen',
  functionalTitle: 'Toiminnallisuus',
  functionalText: 'Muistavat asetuksesi ja näyttävät sisältöä muilta sivustoilta, kuten videoita ja karttoja.',
  functionalPurpose: 'lisätoiminnot, kuten videot ja kartat',
  advertisingTitle: 'Mainonta',
  advertisingText:
    'Me ja kumppanimme näytämme niiden avulla sinulle kohdennettua mainontaa ja mittaamme sen vaikutusta.',
  advertisingPurpose: 'sinulle kohdennettu mainonta',
} satisfies Texts;
