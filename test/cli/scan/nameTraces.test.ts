import { expect, test } from 'vitest';
import { isTooEarly } from '../../../src/cli/scan/isTooEarly.ts';
import { nameTraces } from '../../../src/cli/scan/nameTraces.ts';
import { createTrace } from '../support/createTrace.ts';

const early = (name: string, config: unknown, phase: 'before' | 'after' = 'before'): boolean[] =>
  nameTraces([createTrace({ name, phase })], config).map(isTooEarly);

test('before an answer only what is essential may be there', () => {
  expect(early('PHPSESSID', undefined)).toEqual([false]);
  expect(early('_ga', undefined)).toEqual([true]);
  expect(early('_ga', undefined, 'after')).toEqual([false]);
});

test('what nobody knows counts as needing consent', () => {
  expect(early('mystery', undefined)).toEqual([true]);
});

test('what the owner declares comes before the table', () => {
  const services = { basket: { category: 'essential', cookies: [{ name: 'mystery' }] } };
  expect(early('mystery', { services })).toEqual([false]);
  expect(early('PHPSESSID', { services: { shop: { category: 'functional', cookies: [{ name: 'PHP*' }] } } })).toEqual([true]);
});

test.each([null, 7, [], { services: 'x' }, { services: { a: null, b: { cookies: null } } }])('a configuration of %j declares nothing', (config) => {
  expect(nameTraces([createTrace({ name: '_ga' })], config)[0]?.service).toMatchObject({ id: 'google-analytics', isDeclared: false });
});
