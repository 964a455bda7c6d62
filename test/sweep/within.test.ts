import { afterEach, expect, test, vi } from 'vitest';
import { within } from '../../src/sweep/within.ts';

afterEach(() => void vi.useRealTimers());

test('an answer in time counts, and so does a failure', async () => {
  await expect(within(Promise.resolve('answer'), 10, 'late')).resolves.toBe('answer');
  await expect(within(Promise.reject(new Error('no')), 10, 'late')).rejects.toThrow('no');
});

test('nothing is waited for longer than that, and no timer is left behind', async () => {
  vi.useFakeTimers();
  const late = within(new Promise(() => undefined), 1000, 'late');
  vi.advanceTimersByTime(1000);
  await expect(late).resolves.toBe('late');
  await within(Promise.resolve(), 1000, 'late');
  expect(vi.getTimerCount()).toBe(0);
});
