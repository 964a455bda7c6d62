import type { Texts } from '../config/texts.ts';

// Register: formal Sie, as most shops in Germany, Austria and Switzerland do. Cookie: das Cookie, plural Cookies.
// Consent is Einwilligung (the word of the GDPR and the TDDDG); opting out is widersprechen, and so a noun Widerspruch.
export default {
  title: 'Sie entscheiden über Cookies',
  titleNamed: '{controller} und Cookies',
  intro:
    'Mit Ihrer Einwilligung verwenden wir und die in den Einstellungen genannten Partner Cookies für die folgenden Zwecke. Ihre Antwort können Sie jederzeit in den Cookie-Einstellungen ändern.',
  notice:
    'Wir und die in den Einstellungen genannten Partner verwenden Cookies für die folgenden Zwecke. Sie können dem hier widersprechen – jetzt oder jederzeit später.',
  news: 'Neu seit Ihrer letzten Antwort:',
  acceptAll: 'Alle akzeptieren',
  rejectAll: 'Alle ablehnen',
  optOut: 'Widersprechen',
  optIn: 'Erlauben',
  settings: 'Einstellungen',
  gpc: 'Ihr Widerspruch wird beachtet (Global Privacy Control).',
  privacyPolicy: 'Datenschutzerklärung',
  cookiePolicy: 'Cookie-Richtlinie',
  imprint: 'Impressum',
  saved: 'Ihre Auswahl wurde gespeichert.',
  performanceTitle: 'Statistik',
  performancePurpose: 'Messung der Nutzung der Website',
  functionalTitle: 'Funktionen',
  functionalPurpose: 'zusätzliche Funktionen wie Videos und Karten',
  advertisingTitle: 'Werbung',
  advertisingPurpose: 'Werbung, die zu Ihnen passt',
} satisfies Texts;
