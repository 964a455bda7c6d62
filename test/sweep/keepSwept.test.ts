// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.example.com/" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SweepOrder } from '../../src/sweep/createPlan.ts';
import { keepSwept } from '../../src/sweep/keepSwept.ts';
import { createOrder } from './createOrder.ts';

const order = createOrder({ cookies: [{ name: '_ga' }], storage: [{ name: 'k' }] });
const setCookie = (): string => (document.cookie = '_ga=1; path=/; domain=example.com');
const isThere = (): boolean => document.cookie.includes('_ga=');

let stop: () => void = () => undefined;
const ask = vi.fn<() => SweepOrder>();

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset().mockReturnValue(order);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
});

/** A browser that tells of changes; returns the way to tell. */
function stubCookieStore(): (list: 'changed' | 'deleted') => void {
  const target = new EventTarget();
  vi.stubGlobal('cookieStore', target);
  return (list) => {
    const lists = { changed: [], deleted: [], [list]: [{ name: '_ga' }] };
    target.dispatchEvent(Object.assign(new Event('change'), lists));
  };
}

describe('what a living script sets again goes again', () => {
  test('within a second, where nothing tells of it', () => {
    stop = keepSwept(ask);
    setCookie();
    localStorage.setItem('k', '1');
    vi.advanceTimersByTime(1000);
    expect(isThere()).toBe(false);
    expect(localStorage.getItem('k')).toBeNull();
  });

  test('at once, where the browser tells of it', () => {
    const tell = stubCookieStore();
    stop = keepSwept(ask);
    setCookie();
    tell('changed');
    vi.advanceTimersByTime(0);
    expect(isThere()).toBe(false);
  });

  test.each([
    ['is hidden or shown', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['is left', () => window.dispatchEvent(new Event('pagehide'))],
  ])('in the moment in which the page %s', (_, happen) => {
    stop = keepSwept(ask);
    setCookie();
    happen();
    expect(isThere()).toBe(false);
  });

  test('as often as it comes', () => {
    stop = keepSwept(ask);
    for (let time = 0; time < 10; time++) {
      setCookie();
      vi.advanceTimersByTime(1000);
      expect(isThere()).toBe(false);
    }
  });
});

describe('the page is left in peace:', () => {
  test('where nothing comes back it is looked at ever less, at last every ten seconds', () => {
    stop = keepSwept(ask);
    vi.advanceTimersByTime(60_000);
    const soFar = ask.mock.calls.length;
    expect(soFar).toBeLessThan(12);
    vi.advanceTimersByTime(60_000);
    expect(ask.mock.calls.length - soFar).toBe(6);
  });

  test('a script that answers each deletion gets four sweeps a second at most', () => {
    const tell = stubCookieStore();
    stop = keepSwept(ask);
    for (let time = 0; time < 2000; time += 10) {
      setCookie();
      tell('changed');
      tell('deleted');
      vi.advanceTimersByTime(10);
    }
    expect(ask.mock.calls.length).toBeGreaterThan(6);
    expect(ask.mock.calls.length).toBeLessThan(10);
  });

  test('deletions are no reason to look', () => {
    const tell = stubCookieStore();
    stop = keepSwept(ask);
    tell('deleted');
    vi.advanceTimersByTime(900);
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('a database that comes again', () => {
  /** A browser that holds this one, and deletes it or says that it is open elsewhere. */
  function stubDatabase(outcome: 'success' | 'blocked') {
    const deleteDatabase = vi.fn(() => {
      const request: Record<string, unknown> = {};
      queueMicrotask(() => { (request[`on${outcome}`] as () => void)(); });
      return request;
    });
    vi.stubGlobal('indexedDB', { databases: () => Promise.resolve([{ name: 'stats' }]), deleteDatabase });
    ask.mockReturnValue(createOrder({ storage: [{ name: 'stats', kind: 'indexedDB' }] }));
    return deleteDatabase;
  }

  test('goes again, each time', async () => {
    const deleted = stubDatabase('success');
    stop = keepSwept(ask);
    await vi.advanceTimersByTimeAsync(2000);
    expect(deleted).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(deleted.mock.calls.length).toBeGreaterThan(2);
  });

  test('and is open in a script goes when that lets go of it: it is asked for once', async () => {
    const deleted = stubDatabase('blocked');
    stop = keepSwept(ask);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(deleted).toHaveBeenCalledTimes(1);
  });
});

test('a service that is granted again keeps what it sets, even before the watch is stopped', () => {
  stop = keepSwept(ask);
  ask.mockReturnValue({ revoked: [], allowed: order.revoked, own: ['fika'] });
  setCookie();
  vi.advanceTimersByTime(30_000);
  expect(isThere()).toBe(true);
});

test('once stopped, nothing is touched and nothing is left running', () => {
  const tell = stubCookieStore();
  keepSwept(ask)();
  setCookie();
  tell('changed');
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('pagehide'));
  vi.advanceTimersByTime(60_000);
  expect(isThere()).toBe(true);
  expect(ask).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
