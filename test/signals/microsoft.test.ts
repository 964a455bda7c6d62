// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createMicrosoft } from '../../src/signals/microsoft.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { createVisit } from './createVisit.ts';
import { forgetVendors } from './forgetVendors.ts';
import { testVisits } from './testVisits.ts';
import { GRANT } from './VISITS.ts';

const page = window as { uetq?: unknown };
const say = (command: string, value: string): unknown[] => ['consent', command, { ad_storage: value }];
const HOLD = say('default', 'denied');
const GRANTED = say('update', 'granted');
const DENIED = say('update', 'denied');

beforeEach(forgetVendors);

testVisits(createMicrosoft, () => () => page.uetq, {
  'a first visit': HOLD,
  'a visit with a stored grant': [...HOLD, ...GRANTED],
  'a visit with a stored refusal': HOLD,
  'accepting on the first visit': [...HOLD, ...GRANTED],
  'refusing on the first visit': HOLD,
  'withdrawing a stored grant': [...HOLD, ...GRANTED, ...DENIED],
  'refusing, then accepting': [...HOLD, ...GRANTED],
  'a visit with a GPC signal': HOLD,
  'a visit with a GPC signal and an older grant': HOLD,
  'accepting in another tab': [...HOLD, ...GRANTED],
  'a reset of a stored grant': [...HOLD, ...GRANTED, ...DENIED],
  'opening and closing the window, and accepting once more': [...HOLD, ...GRANTED],
  'a first visit in California': [...HOLD, ...GRANTED],
  'refusing in California': [...HOLD, ...GRANTED, ...DENIED],
  'a visit to California with a GPC signal': HOLD,
});

test('the object that UET puts in the place of its queue hears the rest, three arguments at a time', () => {
  const visit = createVisit(createMicrosoft);
  visit(createStart());
  const uet = { push: vi.fn() };
  page.uetq = uet;
  visit(createDecide(true));
  expect(uet.push.mock.calls).toEqual([GRANTED]);
});

test('what the page has put into the queue already stays there', () => {
  page.uetq = ['event', 'earlier'];
  createVisit(createMicrosoft)(createStart());
  expect(page.uetq).toEqual(['event', 'earlier', ...HOLD]);
});

test('it follows the category that the owner names', () => {
  createVisit(createMicrosoft, { microsoft: { category: 'functional' } })(createStart({ region: 'US-CA', gpc: true }));
  expect(page.uetq).toEqual([...HOLD, ...GRANTED]);
});

test.each(['a text', 7, {}, { push: 'no function' }])('%j in the place of the queue does no harm', (uetq) => {
  page.uetq = uetq;
  expect(() => createVisit(createMicrosoft)(createStart({ stored: GRANT }), createDecide(false))).not.toThrow();
  expect(page.uetq).toBe(uetq);
});
