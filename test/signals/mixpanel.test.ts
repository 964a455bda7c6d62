// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.example.com/" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMixpanel } from '../../src/signals/mixpanel.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { createOptOutLibrary } from './createOptOutLibrary.ts';
import { createVisit } from './createVisit.ts';
import { forgetVendors } from './forgetVendors.ts';
import { testVisits } from './testVisits.ts';
import { GRANT, REFUSAL } from './VISITS.ts';

const page = window as { mixpanel?: unknown };
const IN = ['in'];
const OUT = ['out', { delete_user: false }];

function listen(isOut: boolean): unknown[][] {
  const { library, calls } = createOptOutLibrary('tracking', isOut);
  page.mixpanel = library;
  return calls;
}

beforeEach(forgetVendors);

describe('opted out by its own option, as it should be', () => {
  testVisits(createMixpanel, () => listen(true), {
    'a first visit': [],
    'a visit with a stored grant': [IN],
    'a visit with a stored refusal': [],
    'accepting on the first visit': [IN],
    'refusing on the first visit': [],
    'withdrawing a stored grant': [IN, OUT],
    'refusing, then accepting': [IN],
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

test.each([
  ['allowed', createStart({ stored: GRANT }), []],
  ['refused', createStart({ stored: REFUSAL }), [OUT]],
  ['not decided', createStart(), [OUT]],
])('tracking already, where it is %s', (_, start, expected) => {
  const calls = listen(false);
  createVisit(createMixpanel)(start);
  expect(calls).toEqual(expected);
});

test.each(['a text', 7, {}, [], null])('%j in the place of the library does no harm', (mixpanel) => {
  page.mixpanel = mixpanel;
  expect(() => createVisit(createMixpanel)(createStart({ stored: REFUSAL }), createDecide(true))).not.toThrow();
  expect(page.mixpanel).toBe(mixpanel);
});

describe('the library itself', () => {
  const sent: string[] = [];

  /** A new page with Mixpanel's own code on it, opted out by its option. */
  async function load(): Promise<{ track(event: string): void }> {
    vi.resetModules();
    const { default: mixpanel } = await import('mixpanel-browser');
    mixpanel.init('a-token', { opt_out_tracking_by_default: true, batch_requests: false, record_sessions_percent: 0 });
    page.mixpanel = mixpanel;
    return mixpanel;
  }
  const isSent = (event: string): boolean => sent.some((body) => body.includes(event));

  beforeEach(() => {
    localStorage.clear();
    sent.length = 0;
    const send = (_: unknown, options?: { body?: unknown }): Promise<Response> => {
      sent.push(decodeURIComponent(String(options?.body)));
      return Promise.resolve(new Response('1'));
    };
    vi.stubGlobal('fetch', send);
    vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation((body) => {
      sent.push(decodeURIComponent(body as string));
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test('sends nothing before consent and after it is withdrawn, and everything in between', async () => {
    const mixpanel = await load();
    const visit = createVisit(createMixpanel);
    visit(createStart());
    mixpanel.track('before');
    visit(createDecide(true));
    mixpanel.track('between');
    visit(createDecide(false));
    mixpanel.track('after');
    expect(['before', 'between', 'after'].map(isSent)).toEqual([false, true, false]);
  });

  test('that remembers a refusal tracks again when it is allowed on a later page', async () => {
    await load();
    createVisit(createMixpanel)(createStart({ stored: GRANT }), createDecide(false));
    const mixpanel = await load();
    mixpanel.track('refused');
    createVisit(createMixpanel)(createStart({ stored: GRANT }));
    mixpanel.track('allowed');
    expect(['refused', 'allowed'].map(isSent)).toEqual([false, true]);
  });

  test('sends no event of its own on a later page of a visitor who had accepted', async () => {
    await load();
    createVisit(createMixpanel)(createStart(), createDecide(true));
    expect(isSent('$opt_in')).toBe(true);
    sent.length = 0;
    await load();
    createVisit(createMixpanel)(createStart({ stored: GRANT }));
    expect(isSent('$opt_in')).toBe(false);
  });
});
