import type { Texts } from '../config/texts.ts';

// Register: formal vous. Cookie: le cookie, plural cookies. Tout accepter / Tout refuser are the CNIL’s own words, and
// mesure d’audience its word for performance. A no-break space (U+00A0) stands before a colon. No “de” before a name.
export default {
  title: 'Les cookies : c’est vous qui décidez',
  titleNamed: '{controller} et les cookies',
  intro:
    'Avec votre consentement, nous et les partenaires indiqués dans les paramètres utilisons des cookies pour les finalités ci-dessous. Vous pouvez modifier votre réponse à tout moment dans les paramètres des cookies.',
  notice:
    'Nous et les partenaires indiqués dans les paramètres utilisons des cookies pour les finalités ci-dessous. Vous pouvez les refuser ici, maintenant ou à tout moment.',
  news: 'Nouveautés depuis votre réponse :',
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  optOut: 'Refuser',
  optIn: 'Autoriser',
  settings: 'Paramètres',
  gpc: 'Votre refus est pris en compte (Global Privacy Control).',
  privacyPolicy: 'Politique de confidentialité',
  cookiePolicy: 'Politique relative aux cookies',
  imprint: 'Mentions légales',
  saved: 'Vos choix ont été enregistrés.',
  performanceTitle: 'Mesure d’audience',
  performancePurpose: 'mesure de l’utilisation du site',
  functionalTitle: 'Fonctionnalités',
  functionalPurpose: 'fonctions supplémentaires, comme les vidéos et les cartes',
  advertisingTitle: 'Publicité',
  advertisingPurpose: 'publicité personnalisée',
} satisfies Texts;
