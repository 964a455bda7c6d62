// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { createShopify } from '../../src/signals/shopify.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { createVisit } from './createVisit.ts';
import { forgetVendors } from './forgetVendors.ts';
import { testVisits } from './testVisits.ts';
import { GRANT } from './VISITS.ts';

const page = window as { Shopify?: unknown };
const say = (ads: boolean, analytics: boolean, preferences: boolean): object => ({
  analytics,
  marketing: ads,
  preferences,
  sale_of_data: ads,
});
const NOTHING = say(false, false, false);
const ALL = say(true, true, true);
const NO_ADS = say(false, true, true);

/** A storefront whose visitor has this on record there. Its API is there once `finish` has run. */
function createStore(present: string) {
  const calls: unknown[] = [];
  const waiting: ((error?: Error) => void)[] = [];
  const features: unknown[] = [];
  const Shopify: Record<string, unknown> = {
    loadFeatures(wanted: unknown, then: (error?: Error) => void) {
      features.push(wanted);
      if ('customerPrivacy' in Shopify) then();
      else waiting.push(then);
    },
  };
  const customerPrivacy = {
    setTrackingConsent(consent: unknown, then: () => void) {
      calls.push(consent);
      then();
    },
    currentVisitorConsent: () => ({ analytics: present, marketing: present, preferences: present, sale_of_data: present }),
  };
  const finish = (error?: Error): void => {
    if (!error) Object.assign(Shopify, { customerPrivacy });
    for (const then of waiting.splice(0)) then(error);
  };
  page.Shopify = Shopify;
  return { calls, features, finish, customerPrivacy };
}

function listen(): unknown[] {
  const { calls, finish } = createStore('');
  finish();
  return calls;
}

beforeEach(forgetVendors);

testVisits(createShopify, listen, {
  'a first visit': [NOTHING],
  'a visit with a stored grant': [ALL],
  'a visit with a stored refusal': [NOTHING],
  'accepting on the first visit': [NOTHING, ALL],
  'refusing on the first visit': [NOTHING],
  'withdrawing a stored grant': [ALL, NOTHING],
  'refusing, then accepting': [NOTHING, ALL],
  'a visit with a GPC signal': [NOTHING],
  'a visit with a GPC signal and an older grant': [NO_ADS],
  'accepting in another tab': [NOTHING, ALL],
  'a reset of a stored grant': [ALL, NOTHING],
  'opening and closing the window, and accepting once more': [ALL],
  'a first visit in California': [ALL],
  'refusing in California': [ALL, NOTHING],
  'a visit to California with a GPC signal': [NO_ADS],
});

describe('the API is fetched by its name', () => {
  test('and hears what holds when it is there, only that', () => {
    const { calls, features, finish } = createStore('');
    const visit = createVisit(createShopify);
    visit(createStart(), createDecide(true));
    expect(calls).toEqual([]);
    finish();
    expect(calls).toEqual([ALL]);
    expect(features[0]).toEqual([{ name: 'consent-tracking-api', version: '0.1' }]);
  });

  test('and where that fails nothing is said', () => {
    const { calls, finish } = createStore('');
    createVisit(createShopify)(createStart({ stored: GRANT }));
    finish(new Error('blocked'));
    expect(calls).toEqual([]);
  });
});

test.each([
  ['yes', [], [NOTHING]],
  ['no', [ALL], []],
])('Shopify is asked first, and what it knows (%s) is not said again', (present, onGrant, onRefusal) => {
  const first = createStore(present);
  first.finish();
  createVisit(createShopify)(createStart({ stored: GRANT }));
  expect(first.calls).toEqual(onGrant);
  const second = createStore(present);
  second.finish();
  createVisit(createShopify)(createStart());
  expect(second.calls).toEqual(onRefusal);
});

test('a change is said even where Shopify still has the answer before: an earlier call may be on its way', () => {
  const { calls, finish } = createStore('no');
  finish();
  createVisit(createShopify)(createStart(), createDecide(true), createDecide(false));
  expect(calls).toEqual([ALL, NOTHING]);
});

test('a headless storefront has the API without the function that fetches it', () => {
  const { calls, customerPrivacy } = createStore('');
  page.Shopify = { customerPrivacy };
  createVisit(createShopify)(createStart({ stored: GRANT }));
  expect(calls).toEqual([ALL]);
});

test.each(['a text', 7, {}, { customerPrivacy: null }, null])('%j in the place of Shopify does no harm', (shopify) => {
  page.Shopify = shopify;
  expect(() => createVisit(createShopify)(createStart({ stored: GRANT }), createDecide(false))).not.toThrow();
  expect(page.Shopify).toBe(shopify);
});
