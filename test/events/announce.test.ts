// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { INITIAL } from '../../src/consent/begin.ts';
import { toConsent } from '../../src/consent/toConsent.ts';
import { createAnnouncer } from '../../src/events/announce.ts';
import { createConfig } from '../support/createConfig.ts';

const ready = { consent: toConsent(createConfig(), INITIAL) };
const boom = new Error('boom');
const throwing = (): never => {
  throw boom;
};
const report = vi.fn();
const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeEach(() => {
  log.mockClear();
  report.mockClear();
});

describe('ready', () => {
  test('is told to who listens before it, once', async () => {
    const { announce, on } = createAnnouncer(report);
    const listener = vi.fn();
    on('ready', listener);
    announce('ready', ready);
    await Promise.resolve();
    expect(listener.mock.calls).toEqual([[ready]]);
  });

  test('is told to who listens after it too, but not before on() has returned', async () => {
    const { announce, on } = createAnnouncer(report);
    announce('ready', ready);
    const listener = vi.fn();
    on('ready', listener);
    expect(listener).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(listener.mock.calls).toEqual([[ready]]);
  });

  test('is not told to who stopped listening in between', async () => {
    const { announce, on } = createAnnouncer(report);
    announce('ready', ready);
    const listener = vi.fn();
    on('ready', listener)();
    await Promise.resolve();
    expect(listener).not.toHaveBeenCalled();
  });

  test('is told once to who is added by another listener of it', async () => {
    const { announce, on } = createAnnouncer(report);
    const listener = vi.fn();
    on('ready', () => void on('ready', listener));
    announce('ready', ready);
    await Promise.resolve();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('is announced once a page, whatever happens', async () => {
    const { announce, on } = createAnnouncer(report);
    const [listener, heard] = [vi.fn(), vi.fn()];
    on('ready', listener);
    document.addEventListener('consent-ready', heard);
    announce('ready', ready);
    announce('ready', { ...ready });
    document.removeEventListener('consent-ready', heard);
    await Promise.resolve();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('is the only one that is repeated', async () => {
    const { announce, on } = createAnnouncer(report);
    announce('open', { view: 'banner' });
    const listener = vi.fn();
    on('open', listener);
    await Promise.resolve();
    expect(listener).not.toHaveBeenCalled();
  });
});

test('a listener hears its own type, each time, until it stops', () => {
  const { announce, on } = createAnnouncer(report);
  const listener = vi.fn();
  const stop = on('open', listener);
  announce('open', { view: 'banner' });
  announce('close', { view: 'banner' });
  announce('open', { view: 'preferences' });
  stop();
  stop();
  announce('open', { view: 'banner' });
  expect(listener.mock.calls).toEqual([[{ view: 'banner' }], [{ view: 'preferences' }]]);
});

test('every event reaches the document and the window, with the same details', () => {
  const { announce } = createAnnouncer(report);
  const heard: [where: string, detail: unknown][] = [];
  const hear = (event: Event): void =>
    void heard.push([event.currentTarget === document ? 'document' : 'window', (event as CustomEvent).detail]);
  document.addEventListener('consent-open', hear);
  window.addEventListener('consent-open', hear);
  const detail = { view: 'banner' } as const;
  announce('open', detail);
  document.removeEventListener('consent-open', hear);
  window.removeEventListener('consent-open', hear);
  expect(heard.map(([where]) => where)).toEqual(['document', 'window']);
  for (const [, heardDetail] of heard) expect(heardDetail).toBe(detail);
});

test.each<[type: string, listener: unknown]>([
  ['reedy', vi.fn()],
  ['', vi.fn()],
  ['toString', vi.fn()],
  ['__proto__', vi.fn()],
  ['open', undefined],
  ['open', { handleEvent: vi.fn() }],
])('on("%s", %o) listens to nothing, and says so', (type, listener) => {
  const { announce, on } = createAnnouncer(report);
  (on as (type: string, listener: unknown) => () => void)(type, listener)();
  expect(report.mock.calls).toEqual([['listener', type, listener]]);
  announce('open', { view: 'banner' });
  if (typeof listener === 'function') expect(listener).not.toHaveBeenCalled();
  expect(log).not.toHaveBeenCalled();
});

describe('a listener that throws', () => {
  test('is reported and keeps nothing from the others', () => {
    const { announce, on } = createAnnouncer(report);
    const [other, failed, heard] = [vi.fn(), vi.fn(), vi.fn()];
    on('error', failed);
    on('open', throwing);
    on('open', other);
    document.addEventListener('consent-open', heard, { once: true });
    expect(() => {
      announce('open', { view: 'banner' });
    }).not.toThrow();
    expect(failed.mock.calls).toEqual([[{ error: boom }]]);
    expect(other).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(log.mock.calls[0]).toContain(boom);
  });

  test('is reported when it is told of ready late', async () => {
    const { announce, on } = createAnnouncer(report);
    const failed = vi.fn();
    on('error', failed);
    announce('ready', ready);
    on('ready', throwing);
    await Promise.resolve();
    expect(failed).toHaveBeenCalledTimes(1);
  });

  test('is not told of itself when it listens to errors', () => {
    const { announce, on } = createAnnouncer(report);
    const other = vi.fn();
    on('error', throwing);
    on('error', other);
    announce('error', { error: 'something else' });
    expect(other.mock.calls).toEqual([[{ error: 'something else' }]]);
    expect(log).toHaveBeenCalledTimes(1);
  });
});
