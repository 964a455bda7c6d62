import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isValid } from '../../src/consent/isValid.ts';
import { decode } from '../../src/consent/record.ts';
import { assertAlways } from '../support/assertAlways.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';
import { NOW } from '../support/NOW.ts';
import { createSandbox } from './createSandbox.ts';
import { readDefaults } from './readParameters.ts';

const now = NOW / 1000;
const LIFE = 182 * 86_400;

/** What could stand under each key of a record, odd things included. */
const VALUES = {
  v: fc.constantFrom<unknown>(2, '1', null),
  id: fc.constantFrom<unknown>('', 'another', 1),
  at: fc.oneof(fc.constantFrom<unknown>('1', null, now + 0.5), fc.integer({ min: Math.floor(now - 1.1 * LIFE), max: now + 200_000 })),
  rev: fc.constantFrom<unknown>('2', '', 1),
  granted: fc.oneof(fc.subarray<unknown>(['performance', 'advertising', '', 1]), fc.jsonValue()),
  denied: fc.oneof(fc.subarray<unknown>(['functional', 'advertising', '', null]), fc.jsonValue()),
  services: fc.oneof(fc.dictionary(fc.string(), fc.boolean()), fc.jsonValue()),
  known: fc.oneof(fc.constantFrom<unknown>(null, [], ['video'], ['']), fc.jsonValue()),
  gpc: fc.constantFrom<unknown>(true, false, null),
  domain: fc.constantFrom<unknown>('', 'example.com', null, 1),
};

const anyRecord = fc
  .record(VALUES)
  .chain((odd) =>
    fc
      .subarray(Object.keys(odd) as (keyof typeof odd)[], { maxLength: 2 })
      .map((keys) => ({
        v: 1,
        ...createDecision({ granted: ['advertising'] }),
        ...Object.fromEntries(keys.map((key) => [key, odd[key]])),
      })),
  )
  .map((record) => JSON.stringify(record));

const tag = readDefaults();

test('whatever stands in the cookie, the tag grants nothing that Fika itself would not read from it', () => {
  const config = createConfig();
  let [grants, denials] = [0, 0];
  assertAlways(
    fc.property(fc.oneof({ weight: 9, arbitrary: anyRecord }, fc.json()), (text) => {
      const decision = decode(text);
      const counts = decision !== null && isValid(config, decision, NOW);
      const sandbox = createSandbox({ cookie: `fika=${encodeURIComponent(text)}`, now: NOW });
      sandbox.run(tag);
      const [update] = sandbox.argumentsOf('updateConsentState') as Record<string, string>[];
      for (const [type, category] of [['ad_storage', 'advertising'], ['analytics_storage', 'performance']] as const) {
        if (update?.[type] === 'granted') {
          grants += 1;
          expect(counts && decision.granted.includes(category)).toBe(true);
        } else denials += 1;
      }
    }),
    1000,
  );
  // Both happen often: a tag that grants nothing would not pass.
  expect(grants).toBeGreaterThan(100);
  expect(denials).toBeGreaterThan(100);
});
