import { describe, expect, test, vi } from 'vitest';
import { createReader } from '../../src/config/createReader.ts';
import { isText } from '../../src/config/isText.ts';

const reject = vi.fn();
const reader = (given: unknown) => {
  reject.mockReset();
  return createReader(given, reject);
};

describe('what the owner wrote is read by its path', () => {
  test('where it is one of what is allowed', () => {
    expect(reader({ ui: { theme: 'dark' } })('ui.theme', 'auto', 'light', 'dark')).toBe('dark');
    expect(reader({ name: 'x' })('name', '', isText)).toBe('x');
    expect(reader({ on: false })('on', true, false)).toBe(false);
    expect(reject).not.toHaveBeenCalled();
  });

  test.each([[{}], [{ ui: {} }], [{ ui: null }], [{ ui: { theme: undefined } }], [undefined]])('and is the default where there is nothing: %o', (given) => {
    expect(reader(given)('ui.theme', 'auto', 'dark')).toBe('auto');
    expect(reject).not.toHaveBeenCalled();
  });

  test.each<[unknown, string, unknown]>([
    [{ ui: { theme: 'black' } }, 'ui.theme', 'black'],
    [{ ui: 'dark' }, 'ui', 'dark'],
    [{ ui: ['dark'] }, 'ui', ['dark']],
    ['dark', '', 'dark'],
  ])('%o is rejected where it is wrong, and the default holds', (given, path, value) => {
    expect(reader(given)('ui.theme', 'auto', 'dark')).toBe('auto');
    expect(reject.mock.calls).toEqual([[path, value]]);
  });

  test('own keys only', () => {
    expect(reader(Object.create({ name: 'x' }))('name', '', isText)).toBe('');
    expect(reader({})('constructor.name', '', isText)).toBe('');
    expect(reject).not.toHaveBeenCalled();
  });
});
