import type { Texts } from '../config/texts.ts';

// Register: polite plural (“dumneavoastră”, mostly in the verbs), on the buttons too. Cookie is “cookie-uri”, neuter;
// “necesare” and “active” agree with it. Nothing tells the visitor’s gender.
export default {
  title: 'Cookie-uri: decizia vă aparține',
  titleNamed: '{controller} și cookie-urile',
  intro:
    'Cu consimțământul dumneavoastră, noi și partenerii enumerați în setări folosim cookie-uri în scopurile de mai jos. Vă puteți schimba răspunsul oricând în setările pentru cookie-uri.',
  notice:
    'Noi și partenerii enumerați în setări folosim cookie-uri în scopurile de mai jos. Le puteți refuza aici, acum sau în orice moment.',
  news: 'Noutăți apărute de la ultimul răspuns:',
  acceptAll: 'Acceptați tot',
  rejectAll: 'Respingeți tot',
  optOut: 'Refuzați',
  optIn: 'Permiteți',
  settings: 'Setări',
  gpc: 'Cererea de refuz a fost respectată (Global Privacy Control).',
  privacyPolicy: 'Politica de confidențialitate',
  cookiePolicy: 'Politica privind cookie-urile',
  imprint: 'Mențiuni legale',
  saved: 'Alegerea dumneavoastră a fost salvată.',
  performanceTitle: 'Performanță',
  performancePurpose: 'măsurarea utilizării site-ului',
  functionalTitle: 'Funcționalitate',
  functionalPurpose: 'funcții suplimentare, precum videoclipuri și hărți',
  advertisingTitle: 'Publicitate',
  advertisingPurpose: 'reclame personalizate',
} satisfies Texts;
