// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { createPostHog } from '../../src/signals/posthog.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { createOptOutLibrary } from './createOptOutLibrary.ts';
import { createVisit } from './createVisit.ts';
import { forgetVendors } from './forgetVendors.ts';
import { testVisits } from './testVisits.ts';
import { GRANT, REFUSAL } from './VISITS.ts';

const page = window as { posthog?: unknown };
const IN = ['in'];
const OUT = ['out'];

function listen(isOut: boolean): unknown[][] {
  const { library, calls } = createOptOutLibrary('capturing', isOut);
  page.posthog = library;
  return calls;
}

beforeEach(forgetVendors);

describe('opted out by its own option, as it should be', () => {
  testVisits(createPostHog, () => listen(true), {
    'a first visit': [],
    'a visit with a stored grant': [IN],
    'a visit with a stored refusal': [OUT],
    'accepting on the first visit': [IN],
    'refusing on the first visit': [OUT],
    'withdrawing a stored grant': [IN, OUT],
    'refusing, then accepting': [OUT, IN],
    'a visit with a GPC signal': [],
    'a visit with a GPC signal and an older grant': [IN],
    'accepting in another tab': [IN],
    'a reset of a stored grant': [IN, OUT],
    'opening and closing the window, and accepting once more': [IN],
    'a first visit in California': [IN],
    'refusing in California': [IN, OUT],
    'a visit to California with a GPC signal': [IN],
  });
});

test('capturing already, it is not opted in again: each time would be one more event', () => {
  const calls = listen(false);
  createVisit(createPostHog)(createStart({ stored: GRANT }));
  expect(calls).toEqual([]);
});

test('capturing where nobody has answered, it is opted out', () => {
  const calls = listen(false);
  createVisit(createPostHog)(createStart());
  expect(calls).toEqual([OUT]);
});

test('the array of its snippet is left alone until the library is there, which then hears what holds', () => {
  const stub = Object.assign([] as unknown[], { has_opted_out_capturing: () => stub.push('asked') });
  page.posthog = stub;
  const visit = createVisit(createPostHog);
  visit(createStart(), createDecide(true));
  expect([...stub]).toEqual([]);
  const calls = listen(true);
  visit({ type: 'open', view: 'preferences' }, { type: 'close' });
  expect(calls).toEqual([IN]);
});

test('it follows the category that the owner names', () => {
  const calls = listen(true);
  createVisit(createPostHog, { posthog: { category: 'advertising' } })(createStart({ stored: GRANT, gpc: true }));
  expect(calls).toEqual([OUT]);
});

test.each(['a text', 7, {}, null])('%j in the place of the library does no harm', (posthog) => {
  page.posthog = posthog;
  expect(() => createVisit(createPostHog)(createStart({ stored: REFUSAL }), createDecide(true))).not.toThrow();
  expect(page.posthog).toBe(posthog);
});
