/** What the form says before anybody touches it. @param {Record<string, { byDefault: string }>} choices */
export const createStart = (choices) => ({
  controller: 'Kaffe AB',
  privacy: '/privacy',
  cookies: '/cookies',
  language: '',
  categories: ['performance', 'functional', 'advertising'],
  services: ['analytics', 'youtube'],
  signals: [],
  regions: 'ask',
  audience: choices.audience.byDefault,
  gpc: choices.gpc.byDefault,
  ui: Object.fromEntries(
    Object.entries(choices)
      .filter(([path]) => path.startsWith('ui.'))
      .map(([path, { byDefault }]) => [path.slice('ui.'.length), byDefault]),
  ),
});
