import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkConfig } from '../../src/check/checkConfig.ts';
import type { Finding } from '../../src/check/Finding.ts';
import { RULES } from '../../src/check/RULES.ts';
import { anyInput } from '../support/anyInput.ts';
import { assertAlways } from '../support/assertAlways.ts';
import { changed } from './changed.ts';
import { FLAWLESS } from './FLAWLESS.ts';

test('a flawless configuration gives no finding', () => {
  expect(checkConfig(FLAWLESS)).toEqual([]);
});

test('nor does one with the address of the schema', () => {
  expect(checkConfig({ $schema: './fika.schema.json', ...FLAWLESS })).toEqual([]);
});

test('whatever it is given it never throws, and every finding says where, what, why and how to mend it', () => {
  assertAlways(
    fc.property(anyInput, (input) => {
      const isWhole = ({ path, severity, rule, source, message, why, mend }: Finding): boolean =>
        typeof path === 'string' &&
        ['error', 'warning', 'hint'].includes(severity) &&
        source === (rule && RULES[rule]) &&
        [message, why, mend].every((words) => words.length > 3);
      expect(checkConfig(input).filter((finding) => !isWhole(finding))).toEqual([]);
    }),
  );
}, 30_000);

test('any value in the place of any option never throws', () => {
  const places = ['services.stats.cookies[0]', 'services.stats.cookies', 'services.stats.hosts[0]', 'regions[0].match', 'signals.google.types', 'texts.sv', 'import[1].map', 'storage.days', 'links.optOuts', 'log'];
  assertAlways(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
      checkConfig(changed(place, value));
    }),
  );
}, 30_000);

test.each([undefined, null, 'text', 3, [], true, () => 1])('%s instead of a configuration is one error, of the whole', (input) => {
  expect(checkConfig(input)).toMatchObject([{ path: '', severity: 'error' }]);
});

test('errors come first', () => {
  const order = checkConfig({ mode: 'optout', log: {} }).map(({ severity }) => ['error', 'warning', 'hint'].indexOf(severity));
  expect(order.length).toBeGreaterThan(3);
  expect(order).toEqual([...order].sort());
});

test('a plain installation breaks nothing for certain', () => {
  expect(checkConfig({}).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('of a value that cannot be used nothing more is said', () => {
  expect(checkConfig(changed('controller.name', 3))).toMatchObject([{ path: 'controller.name', severity: 'error' }]);
});

test('a configuration that refers to itself is no trouble', () => {
  const config: Record<string, unknown> = { ...FLAWLESS };
  config.mode = config;
  expect(checkConfig(config)).toMatchObject([{ path: 'mode', message: 'It is object, which cannot be used.' }]);
});
