export const OPTIONS_INTRO = `
Every option may be left out. Nested ones are named by their path: \`services.*.cookies[].name\` is the \`name\` of each entry
in the list \`cookies\` of each service. How a page gets its configuration is told in
[Write a configuration](../guide/owner.md#_3-write-a-configuration).
`.trim();

export const TEXTS_INTRO = `
What visitors read. The option [\`texts\`](./configuration.md#texts) replaces any of them, in every language or by language.
Words in braces are filled in; keep them.
`.trim();

/**
 * A page each: what is told above, and which exports of which files stand on it. `language` is that of the examples. A page
 * whose files are not there is left out.
 */
export const EXPORTS = [
  {
    name: 'api',
    title: 'API',
    intro: 'What `window.fika` and the npm package offer to scripts of your own.',
    from: [
      { file: 'src/api.ts', names: ['Fika'] },
      { file: 'src/consent/toConsent.ts', names: ['Consent'] },
      { file: 'src/consent/state.ts', names: ['Source', 'View'] },
      { file: 'src/consent/receipt.ts', names: ['ConsentReceipt'] },
      { file: 'src/consent/state.ts', names: ['Decision'] },
    ],
  },
  {
    name: 'events',
    title: 'Events',
    intro:
      'Each is dispatched on `document` as `consent-ready`, `consent-change` and so on, and bubbles to `window`. What stands here is ' +
      '`event.detail`; a listener of [`fika.on`](./api.md#fika-on) gets the same as its argument.',
    from: [
      { file: 'src/events/announce.ts', names: ['EventDetails'] },
      { file: 'src/consent/Leftover.ts', names: ['Leftover'] },
    ],
  },
  {
    name: 'server',
    title: 'Server',
    intro: '`fika-consent/server`: reads and renews the record without a page, in Node and at the edge.',
    from: [{ file: 'src/server.ts', names: ['readConsent', 'allows', 'renewConsent', 'ServerOptions', 'CookieHeader'] }],
  },
  {
    name: 'declaration',
    title: 'Declaration',
    intro: '`fika-consent/declaration`: writes the cookie table of a policy page as HTML.',
    from: [{ file: 'src/declaration.ts', names: ['renderDeclaration', 'DeclarationOptions'] }],
  },
  {
    name: 'log',
    title: 'Log entries',
    intro: 'What the address in [`log.url`](./configuration.md#log-url) gets.',
    from: [{ file: 'src/receipts/LogEntry.ts', names: ['LogEntry', 'LogAction'] }],
  },
  {
    name: 'check',
    title: 'Check',
    intro: '`fika-consent/check`: what is wrong with a configuration, for a test or a build.',
    from: [
      { file: 'src/check/checkConfig.ts', names: ['checkConfig'] },
      { file: 'src/check/Finding.ts', names: ['Finding', 'Severity'] },
    ],
  },
  {
    name: 'react',
    title: 'React',
    intro: '`fika-consent/react`: what the visitor decided as hooks, and a gate.',
    language: 'tsx',
    from: [{ file: 'src/bindings/react.ts', names: ['useConsent', 'useAllowed', 'Allowed', 'AllowedProps'] }],
  },
  {
    name: 'vue',
    title: 'Vue',
    intro: '`fika-consent/vue`: what the visitor decided as refs, and a gate.',
    language: 'vue-html',
    from: [{ file: 'src/bindings/vue.ts', names: ['useConsent', 'useAllowed', 'Allowed'] }],
  },
  {
    name: 'svelte',
    title: 'Svelte',
    intro: '`fika-consent/svelte`: what the visitor decided as stores. The gate is `fika-consent/svelte/Allowed.svelte`.',
    language: 'svelte',
    from: [{ file: 'src/bindings/svelte.ts', names: ['consent', 'allowed', 'Readable'] }],
  },
];
