import type { Texts } from '../config/texts.ts';

// Register: du-tilltal, as all Swedish sites; “kaka” is the word of the authorities (PTS), “samtycke” that of the law.
export default {
  title: 'Du bestämmer om kakor',
  titleNamed: '{controller} och kakor',
  intro:
    'Med ditt samtycke använder vi och de partner som står i inställningarna kakor för ändamålen nedan. Du kan ändra ditt svar när som helst i kakinställningarna.',
  notice:
    'Vi och de partner som står i inställningarna använder kakor för ändamålen nedan. Du kan säga nej här, nu eller när som helst.',
  news: 'Nytt sedan du svarade:',
  acceptAll: 'Godkänn alla',
  rejectAll: 'Avvisa alla',
  optOut: 'Säg nej',
  optIn: 'Tillåt',
  settings: 'Inställningar',
  gpc: 'Ditt nej respekteras (Global Privacy Control).',
  privacyPolicy: 'Integritetspolicy',
  cookiePolicy: 'Kakpolicy',
  imprint: 'Om webbplatsen',
  saved: 'Ditt val har sparats.',
  performanceTitle: 'Prestanda',
  performancePurpose: 'mätning av hur webbplatsen används',
  functionalTitle: 'Funktioner',
  functionalPurpose: 'extra funktioner som filmer och kartor',
  advertisingTitle: 'Annonsering',
  advertisingPurpose: 'annonser som passar dig',
} satisfies Texts;
