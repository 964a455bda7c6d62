// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createQueue } from '../../src/receipts/createQueue.ts';
import { toEntry } from '../../src/receipts/toEntry.ts';
import { NOW } from '../support/NOW.ts';
import { ASKED, createHappening } from './createProof.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const happening = (key: string, now = NOW) => createHappening({ key, now });
const keys = (queue = createQueue()): string[] => {
  const found: string[] = [];
  for (let item = queue.first(); item; item = queue.first()) {
    found.push(item.key);
    queue.remove(item.key);
  }
  return found;
};

test('what waits is given back whole, the oldest first, on a later page too', () => {
  const queue = createQueue();
  queue.put(happening('b', NOW + 2));
  queue.put(toEntry(happening('a', NOW + 1), ASKED, null));
  queue.put(happening('c', NOW + 3));
  expect(createQueue().first()).toEqual(toEntry(happening('a', NOW + 1), ASKED, null));
  expect(keys()).toEqual(['a', 'b', 'c']);
  expect(localStorage).toHaveLength(0);
});

test('what is put again takes the place of what it was', () => {
  const queue = createQueue();
  queue.put(happening('a'));
  const entry = toEntry(happening('a'), ASKED, null);
  queue.put(entry);
  expect(queue.first()).toEqual(entry);
  expect(keys(queue)).toEqual(['a']);
});

test('there is never too much: the oldest goes', () => {
  const queue = createQueue();
  for (let index = 0; index < 60; index++) queue.put(happening(`key-${String(index)}`, NOW + index));
  expect(localStorage).toHaveLength(50);
  expect(queue.first()?.key).toBe('key-10');
});

test('what a page has put down and not handed over yet is left alone', () => {
  localStorage.setItem('fika-log:1763900000000', '{"action":{}}');
  expect(createQueue().first()).toBeUndefined();
  expect(Object.keys(localStorage)).toEqual(['fika-log:1763900000000']);
});

test('what others keep in the storage is left alone, and what they write among ours is not sent', () => {
  localStorage.setItem('basket', '{"key":"basket"}');
  for (const [key, text] of [['x', '{'], ['y', 'null'], ['z', '{"key":"other","now":1}'], ['w', '{"key":"w"}'], ['v', '[]']] as const) {
    localStorage.setItem(`fika-log:${key}`, text);
  }
  expect(createQueue().first()).toBeUndefined();
  expect(Object.keys(localStorage)).toEqual(['basket']);
});

describe('in memory, for as long as the page lives, it is kept', () => {
  test('where the storage is full', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    const queue = createQueue();
    queue.put(happening('b', NOW + 1));
    queue.put(happening('a', NOW));
    expect(keys(queue)).toEqual(['a', 'b']);
  });

  test('where the storage is blocked', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('Blocked', 'SecurityError');
    });
    const queue = createQueue();
    queue.put(happening('a'));
    expect(keys(queue)).toEqual(['a']);
  });
});
