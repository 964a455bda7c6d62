import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matches } from '../../src/config/matches.ts';
import { assertAlways } from '../support/assertAlways.ts';

test.each([
  ['_ga', '_ga', true],
  ['_ga', '_ga_X', false],
  ['_ga', 'x_ga', false],
  ['_ga', '_GA', false],
  ['_ga_*', '_ga_X1', true],
  ['_ga_*', '_ga_', true],
  ['_ga_*', '_ga', false],
  ['*_mixpanel', 'mp_1_mixpanel', true],
  ['mp_*_mixpanel', 'mp_1_mixpanel', true],
  ['mp_*_mixpanel', 'mp_mixpanel', false],
  ['aba*ba', 'aba', false],
  ['a*b*c', 'a1b2c', true],
  ['a*b*c', 'a1c2b', false],
  ['a*b*b', 'ab', false],
  ['*', '', true],
  ['*', 'anything', true],
  ['a.c', 'abc', false],
  ['', 'a', false],
])('%s against %s is %s', (pattern, name, expected) => {
  expect(matches(pattern, name)).toBe(expected);
});

// Few letters, so that names often nearly fit.
const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '(', '\n') });

test('a star stands for any run of characters, and everything else for itself', () => {
  const reference = (pattern: string): RegExp =>
    new RegExp(`^${pattern.split('*').map((part) => part.replace(/[.(]/g, '\\$&')).join('.*')}$`, 's');
  const pattern = fc.array(fc.oneof(text, fc.constant('*'))).map((parts) => parts.join(''));
  assertAlways(fc.property(pattern, text, (own, name) => matches(own, name) === reference(own).test(name)), 5000);
});

test('whatever is put in the place of the stars fits', () => {
  assertAlways(fc.property(fc.array(fc.tuple(text, text)), text, (pairs, tail) => {
    const pattern = pairs.map(([part]) => `${part}*`).join('');
    const name = pairs.map(([part, filling]) => part + filling).join('');
    expect(matches(pattern + tail, name + tail)).toBe(true);
  }));
});

test('a pattern full of stars does not hold up the page', () => {
  const started = performance.now();
  expect(matches(`${'*a'.repeat(200)}*b`, 'a'.repeat(20_000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(1000);
});
