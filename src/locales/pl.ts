import type { Texts } from '../config/texts.ts';

// Register: second person singular with a capital “Ty / Twój”, as shops write; no past tense, which would tell the
// visitor’s gender. Cookie is “plik cookie”; the category titles agree with “pliki”. Names stand after a colon.
export default {
  title: 'Ty decydujesz o plikach cookie',
  titleNamed: '{controller} a pliki cookie',
  intro:
    'Za Twoją zgodą my i partnerzy wymienieni w ustawieniach używamy plików cookie w poniższych celach. Odpowiedź możesz w każdej chwili zmienić w ustawieniach plików cookie.',
  notice:
    'My i partnerzy wymienieni w ustawieniach używamy plików cookie w poniższych celach. Możesz tu odmówić, teraz lub w dowolnym momencie.',
  news: 'Nowe od czasu Twojej odpowiedzi:',
  acceptAll: 'Akceptuj wszystkie',
  rejectAll: 'Odrzuć wszystkie',
  optOut: 'Odmów',
  optIn: 'Zezwól',
  settings: 'Ustawienia',
  gpc: 'Twoja odmowa została uwzględniona (Global Privacy Control).',
  privacyPolicy: 'Polityka prywatności',
  cookiePolicy: 'Polityka plików cookie',
  imprint: 'Nota prawna',
  saved: 'Twój wybór został zapisany.',
  performanceTitle: 'Analityczne',
  performancePurpose: 'pomiar sposobu korzystania ze strony',
  functionalTitle: 'Funkcjonalne',
  functionalPurpose: 'dodatkowe funkcje, takie jak filmy i mapy',
  advertisingTitle: 'Reklamowe',
  advertisingPurpose: 'reklamy dopasowane do Ciebie',
} satisfies Texts;
