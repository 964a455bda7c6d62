import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeServices } from '../../../src/cli/scan/mergeServices.ts';
import { nameTraces } from '../../../src/cli/scan/nameTraces.ts';
import type { Trace } from '../../../src/cli/scan/Trace.ts';
import { createRequest, createTrace } from '../support/createTrace.ts';

const TRACES: readonly Trace[] = [
  createTrace({ name: '_ga', cookie: { path: '/', duration: '400 days', httpOnly: false, secure: true, sameSite: 'Lax' } }),
  createTrace({ name: '_ga_ABC' }),
  createTrace({ name: 'IDE', host: 'doubleclick.net', party: 'third', cookie: { path: '/', duration: '390 days', httpOnly: true, secure: true, sameSite: 'None' } }),
  createTrace({ name: 'PHPSESSID' }),
  createTrace({ kind: 'local', name: '_hjUserAttributes' }),
  createTrace({ name: 'mystery' }),
  createTrace({ name: 'fika' }),
  createRequest('https://www.google-analytics.com/g/collect'),
  createRequest('https://region1.google-analytics.com/g/collect'),
];
const merge = (config: unknown, traces = TRACES): ReturnType<typeof mergeServices> => mergeServices(config, nameTraces(traces, config));

test('what was found is written as services: from the table, and where it says nothing from what was seen', () => {
  const { config, added } = merge(undefined);
  expect(added).toEqual(['google-analytics', 'google-marketing-platform', 'php', 'hotjar']);
  expect(config).toMatchObject({
    services: {
      'google-analytics': {
        category: 'performance',
        name: 'Google Analytics',
        provider: 'Google',
        cookies: [
          { name: '_ga', duration: '2 years' },
          { name: '_ga_*', duration: '2 years' },
        ],
        hosts: ['www.google-analytics.com', 'region1.google-analytics.com'],
      },
      'google-marketing-platform': { cookies: [{ name: 'IDE', party: 'third', domain: 'doubleclick.net', duration: '390 days' }] },
      hotjar: { storage: [{ name: '_hjUserAttributes', kind: 'local' }] },
    },
  });
});

test('what nobody knows is not written, and neither is the record of Fika itself', () => {
  expect(JSON.stringify(merge(undefined).config)).not.toMatch(/mystery|"fika"/);
});

test('what the site itself runs is written without a provider', () => {
  const { config } = merge(undefined);
  expect((config as { services: Record<string, object> }).services['php']).not.toHaveProperty('provider');
});

test('a second scan of the same site adds nothing', () => {
  const first = merge({ revision: 2 });
  const second = merge(first.config);
  expect(second).toEqual({ config: first.config, added: [] });
});

test("what is new goes to the owner's own service of the same vendor, whose words stay", () => {
  const own = { services: { stats: { category: 'functional', name: 'Our statistics', cookies: [{ name: '_ga', purpose: 'Counts.' }] } } };
  const { config, added } = merge(own, TRACES.slice(0, 2).concat(TRACES.slice(7)));
  expect(added).toEqual(['stats']);
  expect(config).toEqual({
    services: {
      stats: {
        category: 'functional',
        name: 'Our statistics',
        cookies: [{ name: '_ga', purpose: 'Counts.' }, expect.objectContaining({ name: '_ga_*' })],
        hosts: ['www.google-analytics.com', 'region1.google-analytics.com'],
      },
    },
  });
});

test('a host or pattern of the owner that covers what was found stays alone', () => {
  const own = { services: { stats: { category: 'performance', cookies: [{ name: '_ga*' }], hosts: ['google-analytics.com'] } } };
  expect(merge(own, TRACES.slice(0, 2).concat(TRACES.slice(7))).added).toEqual([]);
});

test('whatever the file holds, every value of the owner is still there', () => {
  /** Everything of `before` stands in `after`: keys of objects, items of lists, and values as they are. */
  const isWithin = (before: unknown, after: unknown): boolean => {
    if (Array.isArray(before)) return Array.isArray(after) && before.every((item, index) => isWithin(item, after[index]));
    if (typeof before !== 'object' || before === null) return Object.is(before, after);
    return Object.entries(before).every(([key, value]) => isWithin(value, (after as Record<string, unknown>)[key]));
  };
  const service = fc.record({
    category: fc.constantFrom('performance', 'essential', 7),
    cookies: fc.oneof(fc.array(fc.record({ name: fc.constantFrom('_ga', '_ga*', 'x', 3) })), fc.constant('none')),
    hosts: fc.oneof(fc.array(fc.constantFrom('google-analytics.com', 'b.example')), fc.constant(null)),
  }, { requiredKeys: [] });
  const config = fc.record({
    revision: fc.integer(),
    services: fc.dictionary(fc.constantFrom('google-analytics', 'php', 'stats', 'hotjar'), fc.oneof(service, fc.constant('broken'))),
  }, { requiredKeys: [] });
  // As in a file: plain objects, and nothing that JSON has not.
  const asFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const few = [TRACES[0]!, TRACES[4]!, TRACES[7]!];
  fc.assert(fc.property(config.map(asFile), (owner) => isWithin(owner, asFile(merge(owner, few).config))), { numRuns: 50 });
});
