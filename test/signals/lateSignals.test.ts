// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SignalsConfig } from '../../src/config/signals.ts';
import { INITIAL } from '../../src/consent/begin.ts';
import type { Action, Change } from '../../src/consent/state.ts';
import { createSignals } from '../../src/lateSignals.ts';
import type { Loader } from '../../src/loader.ts';
import { createChange } from '../support/createChange.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { createRejections } from './createRejections.ts';
import { forgetVendors } from './forgetVendors.ts';
import { record } from './record.ts';
import { GRANT } from './VISITS.ts';

/** What GPP, the only part that is fetched for vendors, was told. */
const gppHeard: Change[] = [];
const loader = { part: () => Promise.resolve({ createGpp: () => (change: Change) => void gppHeard.push(change) }) } as unknown as Loader;

const page = window as unknown as Record<string, unknown>;
const observers: MutationObserver[] = [];
const listeners: [string, EventListener, boolean | undefined][] = [];

/** A page with these vendors. Returns what tells them of an action, what failed, and what is wrong in the configuration. */
async function open(signals: unknown) {
  const { config, rejected } = createRejections(signals as SignalsConfig);
  const failures: unknown[] = [];
  const tell = await createSignals(config, loader, vi.fn(), (error) => void failures.push(error));
  let state = INITIAL;
  const act = (...actions: Action[]): void => {
    for (const action of actions) {
      const change = createChange(config, state, action);
      ({ state } = change);
      tell(change);
    }
  };
  return { act, failures, rejected };
}

/** An inline script of the page has run. */
function runInline(): Promise<void> {
  document.body.appendChild(document.createElement('script')).remove();
  return Promise.resolve();
}

/** A script of the page has loaded. */
function load(tagName = 'script'): void {
  const element = document.body.appendChild(document.createElement(tagName));
  element.dispatchEvent(new Event('load'));
  element.remove();
}

beforeEach(() => {
  forgetVendors();
  gppHeard.length = 0;
  const add = document.addEventListener.bind(document);
  const { observe } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function spy(this: MutationObserver, ...options) {
    observers.push(this);
    observe.apply(this, options);
  });
  vi.spyOn(document, 'addEventListener').mockImplementation((type: string, listener: unknown, options?: unknown) => {
    listeners.push([type, listener as EventListener, options as boolean | undefined]);
    add(type, listener as EventListener, options as boolean | undefined);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const observer of observers.splice(0)) observer.disconnect();
  for (const [type, listener, options] of listeners.splice(0)) document.removeEventListener(type, listener, options);
});

describe('who is told', () => {
  const ALL = [
    'microsoft', 'clarity', 'meta', 'tiktok', 'pinterest', 'matomo', 'hubspot', 'posthog', 'mixpanel', 'amplitude', 'segment',
    'adobe', 'piwikPro', 'shopify', 'wordpress',
  ];

  test('only whom the owner switched on', async () => {
    const { act, rejected } = await open({ microsoft: true, matomo: {}, hubspot: false, clarity: null, google: true, gpp: true });
    act(createStart());
    expect(page).toHaveProperty('uetq');
    expect(page).toHaveProperty('_paq');
    for (const name of ['_hsp', 'clarity', 'wp_consent_type', 'dataLayer']) expect(page).not.toHaveProperty(name);
    expect(rejected).toEqual([]);
  });

  test.each([true, false])('GPP, which is a file of its own, where it is %s', async (gpp) => {
    const { act } = await open({ gpp });
    act(createStart());
    expect(gppHeard).toHaveLength(Number(gpp));
  });

  test('every vendor of the manual, each under its own name, and Google not here', async () => {
    const { act, failures, rejected } = await open(Object.fromEntries([...ALL, 'google'].map((name) => [name, true])));
    const heard = [
      'fbq', 'pintrk', 'ttq.holdConsent', 'amplitude.setOptOut', 'analytics.addSourceMiddleware', 'alloy', 'ppms.cm.api',
      'clarity',
    ].map((path) => record(path));
    page.posthog = { has_opted_out_capturing: () => false, opt_out_capturing: vi.fn() };
    page.mixpanel = { has_opted_out_tracking: () => false, opt_out_tracking: vi.fn() };
    act(createStart({ stored: GRANT, region: 'SE' }), createDecide(false));
    expect(heard.map((calls) => calls.length > 0)).toEqual(heard.map(() => true));
    expect((page.posthog as { opt_out_capturing: unknown }).opt_out_capturing).toHaveBeenCalledTimes(1);
    expect((page.mixpanel as { opt_out_tracking: unknown }).opt_out_tracking).toHaveBeenCalledTimes(1);
    for (const name of ['uetq', '_paq', '_hsp', 'wp_consent_type']) expect(page).toHaveProperty(name);
    expect(page).not.toHaveProperty('dataLayer');
    expect([failures, rejected]).toEqual([[], []]);
  });

  test.each([
    [{ gogle: true }, [['signals.gogle', true]]],
    [{ constructor: true }, [['signals.constructor', true]]],
    [{ meta: 'yes' }, [['signals.meta', 'yes']]],
    ['google', [['signals', 'google']]],
  ])('a mistake is reported: %j', async (signals, mistakes) => {
    expect((await open(signals)).rejected).toEqual(mistakes);
  });

  test('a vendor whose options cannot be read is told all the same: that grants it less', async () => {
    (await open({ microsoft: 'yes' })).act(createStart());
    expect(page.uetq).toEqual(['consent', 'default', { ad_storage: 'denied' }]);
  });
});

describe('a vendor that fails', () => {
  const boom = (): never => {
    throw new Error('not today');
  };
  const BAD: [string, () => void][] = [
    ['a function that throws', () => { page.fbq = boom; }],
    ['a getter that throws', () => { Object.defineProperty(window, 'fbq', { configurable: true, get: boom }); }],
    ['an object whose inside throws', () => { page.ttq = new Proxy({}, { get: boom }); }],
    ['a frozen queue', () => { page.uetq = Object.freeze([]); }],
    ['a queue whose push throws', () => { page._paq = { push: boom }; }],
  ];

  test.each(BAD)('stops no other and does not reach the page, but is reported: %s', async (_, install) => {
    install();
    const calls = record('pintrk');
    const { act, failures } = await open({ meta: true, tiktok: true, microsoft: true, matomo: true, pinterest: true });
    expect(() => act(createStart({ stored: GRANT }))).not.toThrow();
    expect(calls).toEqual([['setconsent', true]]);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toBeInstanceOf(Error);
  });
});

describe('a vendor that comes late', () => {
  test('hears what holds when its script has loaded, before anything else happens, and once', async () => {
    const { act } = await open({ meta: true });
    act(createStart(), createDecide(true));
    const calls = record('fbq');
    load();
    load();
    expect(calls).toEqual([['consent', 'grant']]);
    act(createDecide(false));
    expect(calls).toEqual([['consent', 'grant'], ['consent', 'revoke']]);
  });

  test('hears it too when it came with an inline script of the page', async () => {
    (await open({ meta: true })).act(createStart());
    const calls = record('fbq');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(calls).toEqual([['consent', 'revoke']]);
  });

  test('hears it when an inline script that was held starts it, long after its library came', async () => {
    (await open({ meta: true })).act(createStart());
    load();
    const calls = record('fbq');
    await runInline();
    expect(calls).toEqual([['consent', 'revoke']]);
  });

  test('is not looked for at every picture', async () => {
    (await open({ meta: true })).act(createStart());
    const calls = record('fbq');
    load('img');
    expect(calls).toEqual([]);
  });

  test('hears nothing before Fika itself knows', async () => {
    await open({ meta: true });
    const calls = record('fbq');
    load();
    expect(calls).toEqual([]);
  });

  test('and throws then is reported, and does not reach the page', async () => {
    const { act, failures } = await open({ meta: true });
    act(createStart());
    page.fbq = () => {
      throw new Error('not today');
    };
    const onError = vi.fn((event: Event) => event.preventDefault());
    window.addEventListener('error', onError);
    load();
    load();
    window.removeEventListener('error', onError);
    expect(onError).not.toHaveBeenCalled();
    expect(failures).toHaveLength(1);
  });
});
