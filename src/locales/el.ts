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
  preferencesTitle: 'Ρυθμίσεις cookies',
  preferencesIntro:
    'Επιλέξτε τι επιτρέπετε. Η επιλογή σας αποθηκεύεται σε αυτό το πρόγραμμα περιήγησης και μπορείτε να την αλλάξετε ανά πάσα στιγμή.',
  save: 'Αποθήκευση επιλογής',
  close: 'Κλείσιμο χωρίς αποθήκευση',
  alwaysActive: 'Πάντα ενεργά',
  on: 'Ενεργό',
  off: 'Ανενεργό',
  some: 'Εν μέρει ενεργό',
  services: 'Υπηρεσίες ({count})',
  byProvider: '(πάροχος: {provider})',
  isNew: 'Νέο',
  gpc: 'Το αίτημά σας για απόρριψη γίνεται σεβαστό (Global Privacy Control).',
  privacyPolicy: 'Πολιτική απορρήτου',
  cookiePolicy: 'Πολιτική cookies',
  imprint: 'Νομικές πληροφορίες',
  servicePolicy: 'Πολιτική απορρήτου: {service}',
  saved: 'Η επιλογή σας αποθηκεύτηκε.',
  yourChoice: 'Η επιλογή σας: {date}, αποδεικτικό {id}',
  download: 'Λήψη αποδεικτικού',
  embedText: 'Πηγή: {name}. Το περιεχόμενο δεν εμφανίζεται, επειδή δεν έχετε επιτρέψει: {purposes}.',
  embedOnce: 'Εμφάνιση μία φορά',
  embedAlways: 'Να επιτρέπεται πάντα',
  essentialTitle: 'Απαραίτητα',
  essentialText: 'Χρειάζονται για να λειτουργεί ο ιστότοπος, π.χ. για να διατηρείται η σύνδεσή σας και αυτή η επιλογή.',
  performanceTitle: 'Απόδοση',
  performanceText: 'Μας δείχνουν πώς χρησιμοποιείται ο ιστότοπος, ώστε να μετράμε τη χρήση του και να τον βελτιώνουμε.',
  performancePurpose: 'μέτρηση της χρήσης του ιστότοπου',
  functionalTitle: 'Λειτουργικότητα',
  functionalText:
    'Θυμούνται τις προτιμήσεις σας και εμφανίζουν περιεχόμενο από άλλους ιστότοπους, όπως βίντεο και χάρτες.',
  functionalPurpose: 'πρόσθετες λειτουργίες, όπως βίντεο και χάρτες',
  advertisingTitle: 'Διαφήμιση',
  advertisingText:
    'Με αυτά εμείς και οι συνεργάτες μας προβάλλουμε διαφημίσεις που σας ταιριάζουν και μετράμε το αποτέλεσμά τους.',
  advertisingPurpose: 'διαφημίσεις που σας ταιριάζουν',
} satisfies Texts;
