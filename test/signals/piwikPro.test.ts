// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createPiwikPro } from '../../src/signals/piwikPro.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { createVisit } from './createVisit.ts';
import { forgetVendors } from './forgetVendors.ts';
import { record } from './record.ts';
import { testVisits } from './testVisits.ts';
import { GRANT } from './VISITS.ts';

const page = window as { ppms?: unknown };
const ANY = expect.any(Function) as unknown;
const ASK = ['api', 'getComplianceSettings', ANY];
const say = (ads: number, analytics: number, functional: number): unknown[] => [
  'api',
  'setComplianceSettings',
  {
    consents: {
      analytics: { status: analytics },
      conversion_tracking: { status: ads },
      marketing_automation: { status: ads },
      remarketing: { status: ads },
      ab_testing_and_personalization: { status: functional },
      user_feedback: { status: functional },
      custom_consent: { status: ads },
    },
  },
  ANY,
];
const NOTHING = say(0, 0, 0);
const ALL = say(1, 1, 1);
const NO_ADS = say(0, 1, 1);

/** Piwik PRO's answer to the question at this place of its calls. */
const answer = (calls: unknown[][], settings: unknown): void => {
  (calls[0]?.[2] as (settings: unknown) => void)(settings);
};

beforeEach(forgetVendors);

testVisits(createPiwikPro, () => record('ppms.cm.api'), {
  'a first visit': [ASK],
  'a visit with a stored grant': [ALL],
  'a visit with a stored refusal': [NOTHING],
  'accepting on the first visit': [ASK, ALL],
  'refusing on the first visit': [ASK, NOTHING],
  'withdrawing a stored grant': [ALL, NOTHING],
  'refusing, then accepting': [ASK, NOTHING, ALL],
  'a visit with a GPC signal': [NOTHING],
  'a visit with a GPC signal and an older grant': [NO_ADS],
  'accepting in another tab': [ASK, ALL],
  'a reset of a stored grant': [ALL, NOTHING],
  'opening and closing the window, and accepting once more': [ALL],
  'a first visit in California': [ALL],
  'refusing in California': [ALL, NOTHING],
  'a visit to California with a GPC signal': [NO_ADS],
});

test('a yes that Piwik PRO remembers is taken back while nothing is decided', () => {
  const calls = record('ppms.cm.api');
  createVisit(createPiwikPro)(createStart());
  answer(calls, { consents: { analytics: { status: 1 }, remarketing: { status: 0 } } });
  expect(calls).toEqual([ASK, NOTHING]);
});

test.each([{ consents: { analytics: { status: 0 }, remarketing: { status: -1 } } }, {}, undefined])(
  'while nothing is decided it hears nothing where it remembers no yes: %j',
  (settings) => {
    const calls = record('ppms.cm.api');
    createVisit(createPiwikPro)(createStart());
    answer(calls, settings);
    expect(calls).toEqual([ASK]);
  },
);

test('an answer of the visitor is not undone by a late one of Piwik PRO', () => {
  const calls = record('ppms.cm.api');
  createVisit(createPiwikPro)(createStart(), createDecide(true));
  answer(calls, { consents: { analytics: { status: 1 } } });
  expect(calls).toEqual([ASK, ALL]);
});

test.each(['a text', 7, {}, { cm: null }, { cm: { api: 'no function' } }, null])('%j as Piwik PRO does no harm', (ppms) => {
  page.ppms = ppms;
  expect(() => createVisit(createPiwikPro)(createStart({ stored: GRANT }), createDecide(false))).not.toThrow();
  expect(page.ppms).toBe(ppms);
});
