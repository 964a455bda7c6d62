// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createTikTok } from '../../src/signals/tiktok.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { createVisit } from './createVisit.ts';
import { forgetVendors } from './forgetVendors.ts';
import { record } from './record.ts';
import { testVisits } from './testVisits.ts';
import { GRANT } from './VISITS.ts';

const page = window as { ttq?: unknown };
const HOLD = ['holdConsent'];
const ALLOW = ['grantConsent'];
const REVOKE = ['revokeConsent'];

function listen(): unknown[][] {
  const calls = record('ttq.holdConsent');
  record('ttq.grantConsent', calls);
  return record('ttq.revokeConsent', calls);
}

beforeEach(forgetVendors);

testVisits(createTikTok, listen, {
  'a first visit': [HOLD],
  'a visit with a stored grant': [HOLD, ALLOW],
  'a visit with a stored refusal': [HOLD, REVOKE],
  'accepting on the first visit': [HOLD, ALLOW],
  'refusing on the first visit': [HOLD, REVOKE],
  'withdrawing a stored grant': [HOLD, ALLOW, REVOKE],
  'refusing, then accepting': [HOLD, REVOKE, ALLOW],
  'a visit with a GPC signal': [HOLD, REVOKE],
  'a visit with a GPC signal and an older grant': [HOLD, REVOKE],
  'accepting in another tab': [HOLD, ALLOW],
  'a reset of a stored grant': [HOLD, ALLOW, HOLD],
  'opening and closing the window, and accepting once more': [HOLD, ALLOW],
  'a first visit in California': [HOLD, ALLOW],
  'refusing in California': [HOLD, ALLOW, REVOKE],
  'a visit to California with a GPC signal': [HOLD, REVOKE],
});

test("its own snippet's queue keeps the calls for the library", () => {
  const ttq = Object.assign([] as unknown[], {
    holdConsent: () => ttq.push(HOLD),
    grantConsent: () => ttq.push(ALLOW),
  });
  page.ttq = ttq;
  createVisit(createTikTok)(createStart({ stored: GRANT }));
  expect([...ttq]).toEqual([HOLD, ALLOW]);
});

test.each(['a text', 7, {}, [], { holdConsent: true }, null])('%j in the place of the pixel does no harm', (ttq) => {
  page.ttq = ttq;
  expect(() => createVisit(createTikTok)(createStart({ stored: GRANT }), createDecide(false))).not.toThrow();
  expect(page.ttq).toBe(ttq);
});

test('an old base code that knows one of the words only is told that one', () => {
  const calls = record('ttq.holdConsent');
  createVisit(createTikTok)(createStart({ stored: GRANT }));
  expect(calls).toEqual([HOLD]);
});
