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
  preferencesTitle: 'Setări pentru cookie-uri',
  preferencesIntro: 'Alegeți ce permiteți. Alegerea se păstrează în acest browser și o puteți schimba oricând.',
  save: 'Salvați alegerile',
  close: 'Închideți fără a salva',
  alwaysActive: 'Mereu active',
  on: 'Activ',
  off: 'Inactiv',
  some: 'Parțial activ',
  services: 'Servicii ({count})',
  byProvider: 'de la {provider}',
  isNew: 'Nou',
  gpc: 'Cererea de refuz a fost respectată (Global Privacy Control).',
  privacyPolicy: 'Politica de confidențialitate',
  cookiePolicy: 'Politica privind cookie-urile',
  imprint: 'Mențiuni legale',
  servicePolicy: 'Politica de confidențialitate: {service}',
  saved: 'Alegerea dumneavoastră a fost salvată.',
  yourChoice: 'Alegerea dumneavoastră din {date}, numărul {id}',
  download: 'Descărcați o confirmare',
  embedText: 'Acest conținut provine de la {name}. Nu este afișat deoarece nu ați permis: {purposes}.',
  embedOnce: 'Încărcați o dată',
  embedAlways: 'Permiteți mereu',
  essentialTitle: 'Necesare',
  essentialText:
    'Servesc la funcționarea site-ului, de exemplu pentru a păstra autentificarea și a reține această alegere.',
  performanceTitle: 'Performanță',
  performanceText: 'Ne arată cum este folosit site-ul, ca să putem măsura acest lucru și îmbunătăți site-ul.',
  performancePurpose: 'măsurarea utilizării site-ului',
  functionalTitle: 'Funcționalitate',
  functionalText:
    'Rețin preferințele dumneavoastră și afișează conținut de pe alte site-uri, precum videoclipuri și hărți.',
  functionalPurpose: 'funcții suplimentare, precum videoclipuri și hărți',
  advertisingTitle: 'Publicitate',
  advertisingText:
    'Le folosim noi și partenerii noștri pentru a vă afișa reclame personalizate și a le măsura efectul.',
  advertisingPurpose: 'reclame personalizate',
} satisfies Texts;
