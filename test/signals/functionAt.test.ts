// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { functionAt } from '../../src/signals/functionAt.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a function is called as its owner would call it', () => {
  vi.stubGlobal('vendor', { name: 'x', api: { name: 'y', say(word: string) { return this.name + word; } } });
  expect(functionAt('vendor.api.say')?.('!')).toBe('y!');
});

test('what stands there is asked for each time anew', () => {
  vi.stubGlobal('vendor', () => 'stub');
  expect(functionAt('vendor')?.()).toBe('stub');
  vi.stubGlobal('vendor', () => 'library');
  expect(functionAt('vendor')?.()).toBe('library');
});

test.each([undefined, null, 'text', 7, [], {}, { api: null }, { api: 'text' }, { api: { say: 'text' } }, Object.freeze({})])(
  'there is no function in %j',
  (vendor) => {
    vi.stubGlobal('vendor', vendor);
    expect(functionAt('vendor.api.say')).toBeUndefined();
  },
);

test('an element of the page that has the name of a vendor is none', () => {
  document.body.innerHTML = '<form id="fbq"><input name="push"></form>';
  expect(functionAt('fbq')).toBeUndefined();
  expect(functionAt('fbq.push')).toBeUndefined();
});
