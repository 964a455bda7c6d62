// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { createReopen } from '../../src/page/createReopen.ts';

function create() {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: 'open' });
  const onClick = vi.fn();
  return { root, onClick, show: createReopen(root, onClick) };
}

test('the button has the name that it is given, and does what it is for', () => {
  const { root, onClick, show } = create();
  show('Cookies');
  const button = root.querySelector('button')!;
  expect([button.ariaLabel, button.title]).toEqual(['Cookies', 'Cookies']);
  button.click();
  expect(onClick).toHaveBeenCalledTimes(1);
});

test('drawn again it stays where it is, with the focus', () => {
  const { root, show } = create();
  show('Cookies');
  root.querySelector('button')!.focus();
  show('Kakor');
  expect(root.activeElement).toBe(root.querySelector('button'));
  expect(root.querySelectorAll('button')).toHaveLength(1);
});

test('without a name it goes, and comes back with one', () => {
  const { root, show } = create();
  show('');
  show('Cookies');
  show('');
  expect(root.querySelector('button')).toBeNull();
  show('Cookies');
  expect(root.querySelector('button')).not.toBeNull();
});
