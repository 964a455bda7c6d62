import type { Texts } from '../config/texts.ts';

// Register: polite plural (εσείς), as Greek shops do. Cookie: cookies in Latin letters, neuter plural, not inflected.
// Names stand in the nominative after a colon, since the article a Greek sentence wants depends on the name.
export default {
  title: 'Εσείς αποφασίζετε για τα cookies',
  titleNamed: '{controller} και cookies',
  intro:
    'Με τη συγκατάθεσή σας, εμείς και οι συνεργάτες που αναφέρονται στις ρυθμίσεις χρησιμοποιούμε cookies για τους παρακάτω σκοπούς. Μπορείτε να αλλάξετε την απάντησή σας ανά πάσα στιγμή στις ρυθμίσεις cookies.',
  notice:
    'Εμείς και οι συνεργάτες που αναφέρονται στις ρυθμίσεις χρησιμοποιούμε cookies για τους παρακάτω σκοπούς. Μπορείτε να τα απορρίψετε εδώ, τώρα ή ανά πάσα στιγμή.',
  news: 'Νέες προσθήκες μετά την απάντησή σας:',
  acceptAll: 'Αποδοχή όλων',
  rejectAll: 'Απόρριψη όλων',
  optOut: 'Απόρριψη',
  optIn: 'Αποδοχή',
  settings: 'Ρυθμίσεις',
  gpc: 'Το αίτημά σας για απόρριψη γίνεται σεβαστό (Global Privacy Control).',
  privacyPolicy: 'Πολιτική απορρήτου',
  cookiePolicy: 'Πολιτική cookies',
  imprint: 'Νομικές πληροφορίες',
  saved: 'Η επιλογή σας αποθηκεύτηκε.',
  performanceTitle: 'Απόδοση',
  performancePurpose: 'μέτρηση της χρήσης του ιστότοπου',
  functionalTitle: 'Λειτουργικότητα',
  functionalPurpose: 'πρόσθετες λειτουργίες, όπως βίντεο και χάρτες',
  advertisingTitle: 'Διαφήμιση',
  advertisingPurpose: 'διαφημίσεις που σας ταιριάζουν',
} satisfies Texts;
