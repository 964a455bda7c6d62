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
  preferencesTitle: 'Paramètres des cookies',
  preferencesIntro:
    'Choisissez ce que vous autorisez. Vos choix sont conservés dans ce navigateur et vous pouvez les modifier à tout moment.',
  save: 'Enregistrer mes choix',
  close: 'Fermer sans enregistrer',
  alwaysActive: 'Toujours actifs',
  on: 'Activé',
  off: 'Désactivé',
  some: 'Activé en partie',
  services: 'Liste des services ({count})',
  byProvider: 'par {provider}',
  isNew: 'Nouveau',
  gpc: 'Votre refus est pris en compte (Global Privacy Control).',
  privacyPolicy: 'Politique de confidentialité',
  cookiePolicy: 'Politique relative aux cookies',
  imprint: 'Mentions légales',
  servicePolicy: 'Politique de confidentialité : {service}',
  saved: 'Vos choix ont été enregistrés.',
  yourChoice: 'Vos choix du {date}, justificatif {id}',
  download: 'Télécharger un justificatif',
  embedText: 'Ce contenu est fourni par {name}. Il n’est pas affiché, car vous n’avez pas autorisé : {purposes}.',
  embedOnce: 'Afficher une fois',
  embedAlways: 'Toujours autoriser',
  essentialTitle: 'Nécessaires',
  essentialText:
    'Indispensables au fonctionnement du site, par exemple pour maintenir votre connexion et retenir vos choix.',
  performanceTitle: 'Mesure d’audience',
  performanceText: 'Nous montrent comment le site est utilisé, pour mesurer son audience et l’améliorer.',
  performancePurpose: 'mesure de l’utilisation du site',
  functionalTitle: 'Fonctionnalités',
  functionalText:
    'Retiennent vos préférences et affichent des contenus d’autres sites, comme des vidéos et des cartes.',
  functionalPurpose: 'fonctions supplémentaires, comme les vidéos et les cartes',
  advertisingTitle: 'Publicité',
  advertisingText:
    'Nous et nos partenaires les utilisons pour vous présenter de la publicité personnalisée et mesurer son effet.',
  advertisingPurpose: 'publicité personnalisée',
} satisfies Texts;
