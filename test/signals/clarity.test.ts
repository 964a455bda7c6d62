// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createClarity } from '../../src/signals/clarity.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { createVisit } from './createVisit.ts';
import { forgetVendors } from './forgetVendors.ts';
import { record } from './record.ts';
import { testVisits } from './testVisits.ts';
import { GRANT } from './VISITS.ts';

const page = window as { clarity?: unknown };
const say = (ads: string, analytics: string): unknown[] => ['consentv2', { ad_Storage: ads, analytics_Storage: analytics }];
const DENIED = say('denied', 'denied');
const GRANTED = say('granted', 'granted');
const NO_ADS = say('denied', 'granted');

beforeEach(forgetVendors);

testVisits(createClarity, () => record('clarity'), {
  'a first visit': [DENIED],
  'a visit with a stored grant': [GRANTED],
  'a visit with a stored refusal': [DENIED],
  'accepting on the first visit': [DENIED, GRANTED],
  'refusing on the first visit': [DENIED],
  'withdrawing a stored grant': [GRANTED, DENIED],
  'refusing, then accepting': [DENIED, GRANTED],
  'a visit with a GPC signal': [DENIED],
  'a visit with a GPC signal and an older grant': [NO_ADS],
  'accepting in another tab': [DENIED, GRANTED],
  'a reset of a stored grant': [GRANTED, DENIED],
  'opening and closing the window, and accepting once more': [GRANTED],
  'a first visit in California': [GRANTED],
  'refusing in California': [GRANTED, DENIED],
  'a visit to California with a GPC signal': [NO_ADS],
});

test('before its snippet it is told in the queue that the snippet takes over, as Arguments objects', () => {
  const visit = createVisit(createClarity);
  visit(createStart(), createDecide(true));
  const { q } = page.clarity as { q: unknown[] };
  expect(q.map((entry) => [...(entry as unknown[])])).toEqual([DENIED, GRANTED]);
  expect(q.map((entry) => Object.prototype.toString.call(entry))).toEqual(['[object Arguments]', '[object Arguments]']);
});

test('once it is loaded, Clarity itself hears the rest', () => {
  const visit = createVisit(createClarity);
  visit(createStart());
  const calls = record('clarity');
  visit(createDecide({ performance: true }));
  expect(calls).toEqual([NO_ADS]);
});

test('each type follows the category that the owner names', () => {
  const calls = record('clarity');
  createVisit(createClarity, { clarity: { types: { ad_Storage: 'functional' } } })(createStart({ gpc: true, stored: GRANT }));
  expect(calls).toEqual([GRANTED]);
});

test.each(['a text', 7, {}])('%j in the place of Clarity does no harm', (clarity) => {
  page.clarity = clarity;
  expect(() => createVisit(createClarity)(createStart({ stored: GRANT }), createDecide(false))).not.toThrow();
  expect(page.clarity).toBe(clarity);
});
