import { readFileSync, readdirSync } from 'node:fs';
import { toTag } from '../page/toTag.mjs';

const dist = new URL('../../dist/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The scripts that its guard may ask for; the visitor of this page speaks English. */
const names = [
  ...readdirSync(dist).filter((name) => /^fika.*\.js$/.test(name)),
  'locales/en.js',
  'locales/details/en.js',
];

/** @type {import('./MANAGERS.mjs').Manager} */
export const fika = {
  id: 'fika',
  name: `Fika ${version}`,
  holds: '`type="text/plain"` with a category',
  blocks: true,
  files: Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, dist))])),
  head: () => '<script src="/files/fika/fika.js"></script>',
  tag: (script) => toTag(script, `type="text/plain" data-category="${script.category}"`),
  tail: () => '',
  banner: 'fika-consent >>> [part~="banner"]',
  accept: 'fika-consent >>> [part~="banner"] [part~="accept-all"]',
};
