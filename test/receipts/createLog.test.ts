// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLog } from '../../src/receipts/createLog.ts';
import type { Happening } from '../../src/receipts/Happening.ts';
import type { LogEntry } from '../../src/receipts/LogEntry.ts';
import { toEntry } from '../../src/receipts/toEntry.ts';
import { NOW } from '../support/NOW.ts';
import { ASKED, createHappening } from './createProof.ts';

const fail = vi.fn();
const fetched = vi.fn<typeof fetch>();
const complete = (happening: Happening): Promise<LogEntry> => Promise.resolve(toEntry(happening, ASKED, null));
const create = () => createLog({ url: '/log' }, complete, fail);
const happening = (key: string, now = NOW) => createHappening({ key, now });

/** The endpoint answers with these, one after the other, and then with the last one. */
const answer = (...statuses: number[]): void => {
  const last = statuses.pop() ?? 204;
  for (const status of statuses) fetched.mockResolvedValueOnce(new Response(null, { status }));
  fetched.mockImplementation(() => Promise.resolve(new Response(null, { status: last })));
};
const sent = (): LogEntry[] => fetched.mock.calls.map(([, request]) => JSON.parse(request?.body as string) as LogEntry);
const waiting = (): number => Object.keys(localStorage).length;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetched.mockReset();
  fail.mockReset();
  localStorage.clear();
});

test('what happens is sent once, and then nothing of it is kept', async () => {
  answer(204);
  const log = create();
  await log.add(happening('a'));
  await log.add(happening('b', NOW + 1));
  await log.flush();
  expect(sent().map(({ key }) => key)).toEqual(['a', 'b']);
  expect(sent()[0]).toEqual(toEntry(happening('a'), ASKED, null));
  expect(waiting()).toBe(0);
});

test('two answers in one moment arrive in their order, one request at a time', async () => {
  let under = 0;
  let most = 0;
  fetched.mockImplementation(async () => {
    most = Math.max(most, ++under);
    await Promise.resolve();
    under--;
    return new Response(null, { status: 204 });
  });
  const log = create();
  await Promise.all([log.add(happening('a')), log.add(happening('b', NOW + 1)), log.add(happening('c', NOW + 2)), log.flush()]);
  expect(sent().map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  expect(most).toBe(1);
});

test('it is put down before anything else, because the page may go at any moment', () => {
  fetched.mockReturnValue(new Promise(() => undefined));
  void create().add(happening('a'));
  expect(JSON.parse(localStorage.getItem('fika-log:a') ?? '')).toEqual(happening('a'));
});

describe('while the endpoint is down', () => {
  test('it is tried again, after longer and longer, and sent as soon as it can be', async () => {
    answer(503, 503, 503, 204);
    await create().add(happening('a'));
    expect(fetched).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fetched).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(7_999);
    expect(fetched).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(fetched).toHaveBeenCalledTimes(3);
    expect(waiting()).toBe(1);
    await vi.advanceTimersByTimeAsync(32_000);
    expect(fetched).toHaveBeenCalledTimes(4);
    expect(waiting()).toBe(0);
    expect(new Set(sent().map(({ key }) => key))).toEqual(new Set(['a']));
  });

  test('it gets one request at a time, and is left in peace in the end', async () => {
    answer(503);
    const log = create();
    await log.add(happening('a'));
    await log.add(happening('b', NOW + 1));
    fetched.mockClear();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(fetched.mock.calls.length).toBeLessThanOrEqual(4);
    expect(new Set(sent().map(({ key }) => key))).toEqual(new Set(['a']));
    expect(waiting()).toBe(2);
    expect(fail).not.toHaveBeenCalled();
  });

  test('the next page sends what this one could not, with the same keys', async () => {
    answer(503);
    await create().add(happening('a'));
    vi.clearAllTimers();
    answer(204);
    await create().flush();
    expect(sent().map(({ key }) => key)).toEqual(['a', 'a']);
    // The hash was taken on the page where it happened.
    expect(sent()[1]).not.toHaveProperty('isLate');
    expect(waiting()).toBe(0);
  });

  test('what happens meanwhile is sent after what waits', async () => {
    answer(503, 204);
    const log = create();
    await log.add(happening('a'));
    await log.add(happening('b', NOW + 1));
    expect(sent().map(({ key }) => key)).toEqual(['a', 'a', 'b']);
  });
});

test('what the guard put down for lack of time is completed on the next page, and says so', async () => {
  answer(204);
  localStorage.setItem('fika-log:a', JSON.stringify(happening('a')));
  await create().flush();
  expect(sent()).toEqual([{ ...toEntry(happening('a'), ASKED, null), isLate: true }]);
});

test('what another tab has just put down is left to it, and what it has completed is not', async () => {
  answer(204);
  const soon = performance.timeOrigin + 3_600_000;
  localStorage.setItem('fika-log:a', JSON.stringify(happening('a', soon)));
  await create().flush();
  expect(sent()).toEqual([]);
  localStorage.setItem('fika-log:a', JSON.stringify(toEntry(happening('a', soon), ASKED, null)));
  await create().flush();
  expect(sent()).toEqual([toEntry(happening('a', soon), ASKED, null)]);
});

test('what the guard put down and then hands over is sent once', async () => {
  answer(204);
  localStorage.setItem('fika-log:a', JSON.stringify(happening('a')));
  await create().add(happening('a'));
  expect(sent()).toEqual([toEntry(happening('a'), ASKED, null)]);
});

test('an entry waits for what the sweep finds, and is not sent without it meanwhile', async () => {
  answer(204);
  const leftover = { service: 'video', kind: 'cookie', name: '_id', reason: 'third-party' } as const;
  let find = (): void => undefined;
  const sweeping = new Promise<[typeof leftover]>((resolve) => {
    find = () => { resolve([leftover]); };
  });
  const log = create();
  const added = log.add(happening('a'), sweeping);
  const flushed = log.flush();
  await vi.advanceTimersByTimeAsync(100);
  expect(fetched).not.toHaveBeenCalled();
  find();
  await Promise.all([added, flushed]);
  expect(sent()).toEqual([toEntry({ ...happening('a'), leftovers: [leftover] }, ASKED, null)]);
});

test('an entry does not depend on the sweep', async () => {
  answer(204);
  await create().add(happening('a'), Promise.reject(new Error('No')));
  expect(sent()).toEqual([toEntry(happening('a'), ASKED, null)]);
});

test('an entry that the endpoint refuses is given up, told once, and holds up no other', async () => {
  answer(400, 204);
  const log = create();
  await log.add(happening('a'));
  await log.add(happening('b', NOW + 1));
  expect(sent().map(({ key }) => key)).toEqual(['a', 'b']);
  expect(fail.mock.calls).toEqual([[new Error('/log refuses log entries')]]);
  expect(waiting()).toBe(0);
});

test('an entry that cannot be made stops nothing and is told', async () => {
  answer(204);
  const log = createLog({ url: '/log' }, () => Promise.reject(new Error('No')), fail);
  await expect(log.add(happening('a'))).resolves.toBeUndefined();
  expect(fail).toHaveBeenCalledWith(new Error('No'));
});

test('with nothing to send, nothing is sent', async () => {
  await create().flush();
  expect(fetched).not.toHaveBeenCalled();
});
