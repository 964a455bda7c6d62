// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { whenParsed } from '../../src/page/whenParsed.ts';

const become = (state: DocumentReadyState): void => {
  Object.defineProperty(document, 'readyState', { configurable: true, value: state });
};
const parsed = (): void => void document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
const loaded = (): void => void window.dispatchEvent(new Event('load'));

afterEach(() => {
  loaded();
  parsed();
  Reflect.deleteProperty(document, 'readyState');
});

test('what waits for the page runs at once when it is there', () => {
  become('complete');
  const run = vi.fn();
  whenParsed(run);
  expect(run).toHaveBeenCalledTimes(1);
});

test.each(['loading', 'interactive'] as const)('in a page that is "%s" it waits until deferred scripts have run, and not for pictures', (state) => {
  become(state);
  const run = vi.fn();
  whenParsed(run);
  expect(run).not.toHaveBeenCalled();
  parsed();
  expect(run).toHaveBeenCalled();
});

test('a script that arrives after that moment does not wait for ever', () => {
  become('interactive');
  parsed();
  const run = vi.fn();
  whenParsed(run);
  loaded();
  expect(run).toHaveBeenCalled();
});

test('later events of those names do not run it again', () => {
  become('loading');
  const run = vi.fn();
  whenParsed(run);
  parsed();
  loaded();
  const { length } = run.mock.calls;
  parsed();
  loaded();
  expect(run).toHaveBeenCalledTimes(length);
});
