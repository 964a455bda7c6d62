import { expect, test } from 'vitest';
import { choicesOf } from '../../scripts/docs/choicesOf.mjs';
import { createReference } from '../../scripts/docs/reference/createReference.mjs';
import { vendorsOf } from '../../scripts/docs/vendorsOf.mjs';
import { createStart } from '../../site/.vitepress/playground/createStart.js';
import { REGIONS } from '../../site/.vitepress/playground/REGIONS.js';
import { SERVICES } from '../../site/.vitepress/playground/SERVICES.js';
import { toConfig } from '../../site/.vitepress/playground/toConfig.js';
import { toSnippet } from '../../site/.vitepress/playground/toSnippet.js';
import { checkConfig } from '../../src/check/checkConfig.ts';
import { complete } from '../../src/config/complete.ts';
import { completeDetails } from '../../src/config/completeDetails.ts';
import { completeLook } from '../../src/config/completeLook.ts';
import { completeShown } from '../../src/config/completeShown.ts';

const { options } = createReference();
const choices = choicesOf(options);
const start = (): ReturnType<typeof createStart> => createStart(choices);
const build = (change: object): Record<string, unknown> => toConfig({ ...start(), ...change }, choices);

/** What Fika has to say of a configuration: by the guard, the interface, its looks and its details. */
function complaintsOf(config: object): unknown[] {
  const complaints: unknown[] = [];
  const completed = complete(config, (path, value) => void complaints.push({ path, value }));
  for (const read of [completeShown, completeLook, completeDetails]) read(completed);
  return complaints;
}

test('the form begins with the defaults of the reference', () => {
  expect(start().ui).toMatchObject({ layout: 'box', look: 'cinnamon', theme: 'auto' });
  expect(build({})).not.toHaveProperty('ui');
  expect(build({})).not.toHaveProperty('gpc');
});

test('whatever is chosen, Fika has nothing to say against it', () => {
  for (const [path, { values }] of Object.entries(choices)) {
    if (!path.startsWith('ui.')) continue;
    for (const value of values) expect(complaintsOf(build({ ui: { ...start().ui, [path.slice(3)]: value } }))).toEqual([]);
  }
  const all = {
    services: Object.keys(SERVICES),
    signals: (vendorsOf(options) as { id: string }[]).map(({ id }) => id),
    regions: 'mixed',
    audience: 'children',
    gpc: 'ignore',
    language: 'sv',
  };
  expect(complaintsOf(build(all))).toEqual([]);
  expect(complaintsOf(build({ categories: ['advertising'], regions: Object.keys(REGIONS)[0] }))).toEqual([]);
});

test('the test hears what Fika says', () => {
  expect(complaintsOf({ ui: { layout: 'round' } })).not.toEqual([]);
});

test('what the form begins with breaks no rule, and no service of it is told of by halves', () => {
  const findings = checkConfig(build({ services: Object.keys(SERVICES) }));
  expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
});

test('a service goes with its category', () => {
  const { categories, services } = build({ categories: ['performance'], services: ['analytics', 'meta'] });
  expect(Object.keys(categories as object)).toEqual(['essential', 'performance']);
  expect(Object.keys(services as object)).toEqual(['analytics']);
});

test('what is left empty is left out', () => {
  expect(build({ controller: '', privacy: '', cookies: '', services: [] })).toEqual({});
});

test('a snippet is the configuration again, and no name ends it early', () => {
  const config = build({ controller: '</script><script>alert(1)</script>' });
  const [, json = ''] = /<script type="application\/json" id="fika-config">\n([\s\S]*?)\n<\/script>\n<script src/.exec(toSnippet(config)) ?? [];
  expect(JSON.parse(json)).toEqual(config);
  expect(json).not.toContain('<');
});

test('without choices the snippet is the tag alone', () => {
  expect(toSnippet({})).toBe('<script src="/fika/fika.js"></script>');
});
