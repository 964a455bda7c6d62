import { expect, test } from 'vitest';
import { expiry, isValid } from '../../src/consent/isValid.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';
import { NOW } from '../support/NOW.ts';

const DAY = 86_400_000;
const config = createConfig({ storage: { days: { granted: 100, denied: 300 } } });
const grant = createDecision({ granted: ['performance'], denied: ['advertising'] });
const refusal = createDecision({ denied: ['advertising', 'performance'] });

test('a record counts from the moment it is made', () => {
  expect(isValid(config, grant, NOW)).toBe(true);
});

test('a record of another revision counts for nothing', () => {
  expect(isValid(createConfig({ revision: 2 }), grant, NOW)).toBe(false);
  expect(isValid(createConfig({ revision: 2 }), { ...grant, rev: '2' }, NOW)).toBe(true);
  // Lowered again it is another revision too.
  expect(isValid(config, { ...grant, rev: '2' }, NOW)).toBe(false);
});

test('a grant counts until its days are over, and not a moment longer', () => {
  expect(isValid(config, grant, NOW + 100 * DAY - 1)).toBe(true);
  expect(isValid(config, grant, NOW + 100 * DAY)).toBe(false);
});

test('a refusal may count for longer than a grant', () => {
  expect(isValid(config, refusal, NOW + 300 * DAY - 1)).toBe(true);
  expect(isValid(config, refusal, NOW + 300 * DAY)).toBe(false);
});

test('one granted service makes it a grant; one refused service does not', () => {
  expect(expiry(config, { ...refusal, services: { maps: true } })).toBe(NOW / 1000 + 100 * 86_400);
  expect(expiry(config, { ...refusal, services: { maps: false } })).toBe(NOW / 1000 + 300 * 86_400);
});

test('a record from the future is forged or of a wrong clock; a day of difference is let pass', () => {
  expect(isValid(config, grant, NOW - DAY)).toBe(true);
  expect(isValid(config, grant, NOW - DAY - 1000)).toBe(false);
  expect(isValid(config, { ...grant, at: Number.MAX_SAFE_INTEGER }, NOW)).toBe(false);
});
