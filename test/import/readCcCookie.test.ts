import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCcCookie } from '../../src/import/readCcCookie.ts';
import { assertAlways } from '../support/assertAlways.ts';

const none = (): undefined => undefined;
const read = (text: string) => readCcCookie(text, none);

/** As version 3 writes it. */
const record = (own: object = {}): object => ({
  categories: ['necessary', 'analytics'],
  revision: 0,
  data: null,
  consentTimestamp: '2025-04-16T01:32:51.025Z',
  consentId: '24ef8464-ff47-4934-8ba7-5ae0c50c8ff8',
  services: { necessary: [], analytics: [] },
  languageCode: 'en',
  lastConsentTimestamp: '2025-05-16T01:32:51.025Z',
  expirationTime: 1760491971026,
  ...own,
});
const written = (own?: object): string => encodeURIComponent(JSON.stringify(record(own)));

test('what was accepted is granted, what was not is refused', () => {
  const theirs = read(written())!;
  expect(['analytics', 'marketing', 'necessary'].map(theirs.answerFor)).toEqual([true, false, true]);
});

test('the answer is as old as its last change, and ends when it says', () => {
  const { at, until } = read(written())!;
  expect(at).toBe(Date.UTC(2025, 4, 16, 1, 32, 51) / 1000);
  expect(until).toBe(1760491971.026);
});

test('where a category lists services, the others were refused', () => {
  const theirs = read(written({ services: { analytics: ['ga'], marketing: [] } }))!;
  expect(theirs.answerFor('analytics/ga')).toBe(true);
  expect(theirs.answerFor('analytics/hotjar')).toBe(false);
  expect(theirs.answerFor('necessary/session')).toBeUndefined();
  expect(theirs.answerFor('marketing/pixel')).toBe(false);
});

test('a category of which it lists services was not surely granted whole, nor one whose list cannot be read', () => {
  for (const services of [{ analytics: ['ga'] }, { analytics: 'ga' }, { analytics: [1] }, { analytics: null }, null, 'ga']) {
    const theirs = read(written({ services }))!;
    expect(theirs.answerFor('analytics'), JSON.stringify(services)).toBeUndefined();
    expect(theirs.answerFor('marketing')).toBe(false);
  }
});

test('a service counts by its own name, whatever stands in its place in ours', () => {
  const theirs = read(written({ services: { analytics: ['ga'] } }))!;
  expect(['analytics/hotjar/ga', 'analytics/ga/hotjar'].map(theirs.answerFor)).toEqual([true, false]);
});

test('a record of version 2 is read, and so is one from localStorage, which is not encoded', () => {
  const two =
    '%7B%22categories%22%3A%5B%22necessary%22%2C%22analytics%22%5D%2C%22level%22%3A%5B%22necessary%22%5D%2C%22revision%22%3A1%2C%22data%22%3Anull%2C%22rfc_cookie%22%3Atrue%2C%22consent_date%22%3A%222023-06-17T15%3A02%3A36.705Z%22%2C%22consent_uuid%22%3A%226862a419-6289-44a4-9e8a-7a92ddcffe6d%22%2C%22last_consent_update%22%3A%222023-06-17T15%3A02%3A36.705Z%22%7D';
  expect(read(two)).toMatchObject({ at: Date.UTC(2023, 5, 17, 15, 2, 36) / 1000, until: null });
  expect(read(two)!.answerFor('analytics')).toBe(true);
  expect(read(JSON.stringify(record()))!.answerFor('analytics')).toBe(true);
});

describe('what vanilla-cookieconsent did not write is not read', () => {
  test.each(['', '{}', '[]', 'null', '%7B', '%', '"analytics"', written().slice(0, -3)])('%s', (text) => {
    expect(read(text)).toBeNull();
  });

  test.each<object>([
    { categories: undefined },
    { categories: 'analytics' },
    { categories: { analytics: true } },
    { categories: ['analytics', 1] },
    { lastConsentTimestamp: 'yesterday' },
    { lastConsentTimestamp: 1760491971026 },
    { lastConsentTimestamp: undefined, consentTimestamp: undefined },
  ])('a record with %j', (own) => {
    expect(read(written(own))).toBeNull();
  });
});

test('whatever stands there, nothing is granted that is not in the list of what was accepted', { timeout: 30_000 }, () => {
  assertAlways(fc.property(fc.jsonValue(), fc.jsonValue(), (categories, services) => {
    const theirs = read(written({ categories, services }));
    const isListed = Array.isArray(categories) && categories.includes('analytics');
    if (theirs?.answerFor('analytics')) expect(isListed).toBe(true);
    if (theirs && !isListed) expect(theirs.answerFor('analytics')).toBe(false);
  }));
});
