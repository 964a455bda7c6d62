// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkProminence } from '../../src/ui/checkProminence.ts';
import { element } from '../../src/ui/element.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** jsdom lays nothing out, so that every button is hidden. */
function create() {
  const reject = element('button', { part: 'button reject-all' });
  const banner = element('section', { part: 'banner' }, element('button', { part: 'button accept-all' }), reject);
  const tell = vi.fn<Parameters<typeof checkProminence>[2]>();
  const config = { told: new Set<string>() };
  const check = (container: Element | undefined): void => {
    checkProminence(() => container, config, tell);
    vi.runAllTimers();
  };
  return { reject, banner, container: element('div', {}, banner), config, tell, check };
}

test('it is told what is wrong, and of which button', () => {
  const { container, reject, tell, check } = create();
  check(container);
  expect(tell.mock.calls).toEqual([['hidden', reject]]);
});

test('it is told once, by whoever looks first', () => {
  const { container, tell, check } = create();
  check(container);
  check(container);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('while no banner stands there is nothing to tell, and it is told when there is', () => {
  const { container, banner, tell, check } = create();
  banner.remove();
  check(container);
  expect(tell).not.toHaveBeenCalled();
  container.append(banner);
  check(container);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('nothing is told of a page that has not settled', () => {
  const { container, config, tell } = create();
  checkProminence(() => container, config, tell);
  vi.advanceTimersByTime(999);
  expect(tell).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('where the interface is not there yet nothing is told', () => {
  const { tell, check } = create();
  check(undefined);
  expect(tell).not.toHaveBeenCalled();
});
