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
  preferencesTitle: 'Cookie-Einstellungen',
  preferencesIntro:
    'Wählen Sie, was Sie erlauben. Ihre Auswahl wird in diesem Browser gespeichert. Sie können sie jederzeit ändern.',
  save: 'Auswahl speichern',
  close: 'Ohne Speichern schließen',
  alwaysActive: 'Immer an',
  on: 'An',
  off: 'Aus',
  some: 'Teilweise an',
  services: 'Dienste ({count})',
  byProvider: 'von {provider}',
  isNew: 'Neu',
  gpc: 'Ihr Widerspruch wird beachtet (Global Privacy Control).',
  privacyPolicy: 'Datenschutzerklärung',
  cookiePolicy: 'Cookie-Richtlinie',
  imprint: 'Impressum',
  servicePolicy: 'Datenschutzerklärung von {service}',
  saved: 'Ihre Auswahl wurde gespeichert.',
  yourChoice: 'Ihre Auswahl vom {date}, Nachweis {id}',
  download: 'Nachweis herunterladen',
  embedText:
    'Dieser Inhalt stammt von {name}. Er wird nicht angezeigt, weil Sie Folgendes nicht erlaubt haben: {purposes}.',
  embedOnce: 'Einmal anzeigen',
  embedAlways: 'Immer erlauben',
  essentialTitle: 'Notwendig',
  essentialText:
    'Nötig, damit die Website funktioniert, Sie zum Beispiel angemeldet bleiben und diese Auswahl gespeichert wird.',
  performanceTitle: 'Leistung',
  performanceText: 'Damit messen wir, wie die Website genutzt wird, und können sie verbessern.',
  performancePurpose: 'Messung der Nutzung der Website',
  functionalTitle: 'Funktionen',
  functionalText:
    'Damit merken wir uns Ihre Einstellungen und zeigen Inhalte anderer Websites, zum Beispiel Videos und Karten.',
  functionalPurpose: 'zusätzliche Funktionen wie Videos und Karten',
  advertisingTitle: 'Werbung',
  advertisingText: 'Damit zeigen wir und unsere Partner Ihnen Werbung, die zu Ihnen passt, und messen ihre Wirkung.',
  advertisingPurpose: 'Werbung, die zu Ihnen passt',
} satisfies Texts;
