// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createHubSpot } from '../../src/signals/hubspot.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { createVisit } from './createVisit.ts';
import { forgetVendors } from './forgetVendors.ts';
import { testVisits } from './testVisits.ts';
import { GRANT } from './VISITS.ts';

const page = window as { _hsp?: unknown; disableHubSpotCookieBanner?: unknown };
const say = (analytics: boolean, advertisement: boolean, functionality: boolean): unknown[] => [
  'setHubSpotConsent',
  { analytics, advertisement, functionality },
];
const NOTHING = say(false, false, false);
const ALL = say(true, true, true);
const NO_ADS = say(true, false, true);
const REMOVE = ['revokeCookieConsent'];

beforeEach(forgetVendors);

testVisits(createHubSpot, () => () => page._hsp, {
  'a first visit': [NOTHING],
  'a visit with a stored grant': [ALL],
  'a visit with a stored refusal': [NOTHING],
  'accepting on the first visit': [NOTHING, ALL],
  'refusing on the first visit': [NOTHING],
  'withdrawing a stored grant': [ALL, NOTHING, REMOVE],
  'refusing, then accepting': [NOTHING, ALL],
  'a visit with a GPC signal': [NOTHING],
  'a visit with a GPC signal and an older grant': [NO_ADS],
  'accepting in another tab': [NOTHING, ALL],
  'a reset of a stored grant': [ALL, NOTHING, REMOVE],
  'opening and closing the window, and accepting once more': [ALL],
  'a first visit in California': [ALL],
  'refusing in California': [ALL, NOTHING, REMOVE],
  'a visit to California with a GPC signal': [NO_ADS],
});

test("HubSpot's own banner is switched off", () => {
  createVisit(createHubSpot)(createStart());
  expect(page.disableHubSpotCookieBanner).toBe(true);
});

test('withdrawing a part leaves the cookies of the rest', () => {
  createVisit(createHubSpot)(createStart({ stored: GRANT }), createDecide({ advertising: false }));
  expect(page._hsp).toEqual([ALL, NO_ADS]);
});

test('each type follows the category that the owner names', () => {
  createVisit(createHubSpot, { hubspot: { types: { analytics: 'advertising' } } })(createStart({ stored: GRANT, gpc: true }));
  expect(page._hsp).toEqual([say(false, false, true)]);
});

test.each(['a text', 7, {}])('%j in the place of the queue does no harm', (queue) => {
  page._hsp = queue;
  expect(() => createVisit(createHubSpot)(createStart({ stored: GRANT }), createDecide(false))).not.toThrow();
  expect(page._hsp).toBe(queue);
});
