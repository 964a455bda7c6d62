// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createMatomo } from '../../src/signals/matomo.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { createVisit } from './createVisit.ts';
import { forgetVendors } from './forgetVendors.ts';
import { testVisits } from './testVisits.ts';
import { GRANT } from './VISITS.ts';

const page = window as { _paq?: unknown };
const REQUIRE = ['requireConsent'];
const GIVEN = ['setConsentGiven'];
const FORGET = ['forgetConsentGiven'];

beforeEach(forgetVendors);

testVisits(createMatomo, () => () => page._paq, {
  'a first visit': [REQUIRE],
  'a visit with a stored grant': [REQUIRE, GIVEN],
  'a visit with a stored refusal': [REQUIRE],
  'accepting on the first visit': [REQUIRE, GIVEN],
  'refusing on the first visit': [REQUIRE],
  'withdrawing a stored grant': [REQUIRE, GIVEN, FORGET],
  'refusing, then accepting': [REQUIRE, GIVEN],
  'a visit with a GPC signal': [REQUIRE],
  'a visit with a GPC signal and an older grant': [REQUIRE, GIVEN],
  'accepting in another tab': [REQUIRE, GIVEN],
  'a reset of a stored grant': [REQUIRE, GIVEN, FORGET],
  'opening and closing the window, and accepting once more': [REQUIRE, GIVEN],
  'a first visit in California': [REQUIRE, GIVEN],
  'refusing in California': [REQUIRE, GIVEN, FORGET],
  'a visit to California with a GPC signal': [REQUIRE, GIVEN],
});

test('cookies alone can wait, while visits are counted', () => {
  createVisit(createMatomo, { matomo: { hold: 'cookies' } })(createStart({ stored: GRANT }), createDecide(false));
  expect(page._paq).toEqual([['requireCookieConsent'], ['setCookieConsentGiven'], ['forgetCookieConsentGiven']]);
});

test.each(['mtm_consent', 'mtm_cookie_consent'])('a consent that Matomo remembers for an earlier tool (%s) is forgotten', (name) => {
  document.cookie = `${name}=1700000000000`;
  createVisit(createMatomo)(createStart());
  expect(page._paq).toEqual([REQUIRE, FORGET]);
});

test('the object that Matomo puts in the place of its queue hears the rest', () => {
  const visit = createVisit(createMatomo);
  visit(createStart());
  const matomo = { push: vi.fn() };
  page._paq = matomo;
  visit(createDecide(true));
  expect(matomo.push.mock.calls).toEqual([[GIVEN]]);
});

test.each(['a text', 7, {}])('%j in the place of the queue does no harm', (queue) => {
  page._paq = queue;
  expect(() => createVisit(createMatomo)(createStart({ stored: GRANT }), createDecide(false))).not.toThrow();
  expect(page._paq).toBe(queue);
});
