// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { checkProminence } from '../../src/ui/checkProminence.ts';
import { element } from '../../src/ui/element.ts';

/** jsdom lays nothing out, so that every button is hidden. */
function create() {
  const reject = element('button', { part: 'button reject-all' });
  const banner = element('section', { part: 'banner' }, element('button', { part: 'button accept-all' }), reject);
  const tell = vi.fn<Parameters<typeof checkProminence>[2]>();
  const config = { told: new Set<string>() };
  return { reject, banner, container: element('div', {}, banner), tell, check: (container: Element) => { checkProminence(container, config, tell); } };
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
