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
  preferencesTitle: 'Ustawienia plików cookie',
  preferencesIntro:
    'Wybierz, na co zezwalasz. Twój wybór jest przechowywany w tej przeglądarce i możesz go w każdej chwili zmienić.',
  save: 'Zapisz wybór',
  close: 'Zamknij bez zapisywania',
  alwaysActive: 'Zawsze aktywne',
  on: 'Włączone',
  off: 'Wyłączone',
  some: 'Część włączona',
  services: 'Usługi ({count})',
  byProvider: 'dostawca: {provider}',
  isNew: 'Nowe',
  gpc: 'Twoja odmowa została uwzględniona (Global Privacy Control).',
  privacyPolicy: 'Polityka prywatności',
  cookiePolicy: 'Polityka plików cookie',
  imprint: 'Nota prawna',
  servicePolicy: 'Polityka prywatności: {service}',
  saved: 'Twój wybór został zapisany.',
  yourChoice: 'Twój wybór z dnia {date}, numer {id}',
  download: 'Pobierz potwierdzenie',
  embedText: 'Źródło tej treści: {name}. Nie jest ona wyświetlana, ponieważ nie wyrażono zgody na: {purposes}.',
  embedOnce: 'Wczytaj jeden raz',
  embedAlways: 'Zawsze zezwalaj',
  essentialTitle: 'Niezbędne',
  essentialText: 'Potrzebne do działania strony, na przykład do utrzymania zalogowania i zapamiętania tego wyboru.',
  performanceTitle: 'Analityczne',
  performanceText: 'Pokazują nam, jak używana jest strona, abyśmy mogli to mierzyć i ją ulepszać.',
  performancePurpose: 'pomiar sposobu korzystania ze strony',
  functionalTitle: 'Funkcjonalne',
  functionalText: 'Zapamiętują Twoje preferencje i pokazują treści z innych stron, takie jak filmy i mapy.',
  functionalPurpose: 'dodatkowe funkcje, takie jak filmy i mapy',
  advertisingTitle: 'Reklamowe',
  advertisingText:
    'Używamy ich my i nasi partnerzy, aby wyświetlać reklamy dopasowane do Ciebie i mierzyć ich skuteczność.',
  advertisingPurpose: 'reklamy dopasowane do Ciebie',
} satisfies Texts;
