// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createSegment } from '../../src/signals/segment.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { createVisit } from './createVisit.ts';
import { forgetVendors } from './forgetVendors.ts';
import { record } from './record.ts';
import { testVisits } from './testVisits.ts';
import { GRANT } from './VISITS.ts';

type Middleware = (passing: { payload: object; next(payload: unknown): void }) => void;

const page = window as { analytics?: unknown };

/** What becomes of an event: what is sent, or null where it is dropped. */
function send(calls: unknown[][], obj: object = { event: 'Signed Up', context: { locale: 'sv' } }): unknown {
  let sent: unknown = null;
  for (const [, middleware] of calls) {
    (middleware as Middleware)({ payload: { obj }, next: (payload) => { sent = (payload as { obj: unknown }).obj; } });
  }
  return sent;
}
const stamped = (advertising: boolean, functional: boolean, performance: boolean): object => ({
  event: 'Signed Up',
  context: { locale: 'sv', consent: { categoryPreferences: { advertising, functional, performance } } },
});
const ALL = stamped(true, true, true);
const NO_ADS = stamped(false, true, true);

beforeEach(forgetVendors);

testVisits(createSegment, () => {
  const calls = record('analytics.addSourceMiddleware');
  return () => [calls.length, send(calls)];
}, {
  'a first visit': [1, null],
  'a visit with a stored grant': [1, ALL],
  'a visit with a stored refusal': [1, null],
  'accepting on the first visit': [1, ALL],
  'refusing on the first visit': [1, null],
  'withdrawing a stored grant': [1, null],
  'refusing, then accepting': [1, ALL],
  'a visit with a GPC signal': [1, null],
  'a visit with a GPC signal and an older grant': [1, NO_ADS],
  'accepting in another tab': [1, ALL],
  'a reset of a stored grant': [1, null],
  'opening and closing the window, and accepting once more': [1, ALL],
  'a first visit in California': [1, ALL],
  'refusing in California': [1, null],
  'a visit to California with a GPC signal': [1, NO_ADS],
});

test('events pass where the category that the owner names is allowed, each with the answer to every category', () => {
  const calls = record('analytics.addSourceMiddleware');
  createVisit(createSegment, { segment: { category: 'functional' } })(createStart(), createDecide({ functional: true }));
  expect(send(calls)).toEqual(stamped(false, true, false));
});

test('what else an event says of consent is kept', () => {
  const calls = record('analytics.addSourceMiddleware');
  createVisit(createSegment)(createStart({ stored: GRANT }));
  expect(send(calls, { context: { consent: { source: 'app' } } })).toMatchObject({ context: { consent: { source: 'app' } } });
  expect(send(calls, {})).toHaveProperty('context.consent.categoryPreferences.performance', true);
});

test.each(['a text', 7, {}, [], null])('%j in the place of Segment does no harm', (analytics) => {
  page.analytics = analytics;
  expect(() => createVisit(createSegment)(createStart({ stored: GRANT }), createDecide(false))).not.toThrow();
  expect(page.analytics).toBe(analytics);
});
