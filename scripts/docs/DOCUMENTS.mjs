/** The documents of the repository that are pages too, by the name of the page. The site tells nothing twice: it shows them. */
export const DOCUMENTS = {
  readme: { file: 'README.md', title: 'README' },
  changelog: { file: 'CHANGELOG.md', title: 'Changelog' },
  contributing: { file: 'CONTRIBUTING.md', title: 'Contributing' },
  security: { file: 'SECURITY.md', title: 'Security' },
  accessibility: { file: 'docs/accessibility.md', title: 'Accessibility' },
  rules: { file: 'docs/rules.md', title: 'Rules that are checked' },
  'tag-manager': { file: 'gtm/README.md', title: 'Google Tag Manager template' },
};
