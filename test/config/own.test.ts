import { expect, test } from 'vitest';
import { own } from '../../src/config/own.ts';

test('what stands there is found, a "no" too', () => {
  expect(own({ maps: false }, 'maps')).toBe(false);
  expect(own(JSON.parse('{ "__proto__": true, "constructor": false }') as Record<string, boolean>, '__proto__')).toBe(true);
});

test.each(['constructor', 'toString', '__proto__', 'video'])('"%s", where it does not stand, is not', (key) => {
  expect(own({ maps: true }, key)).toBeUndefined();
  expect(own(Object.create({ [key]: true }) as Record<string, boolean>, key)).toBeUndefined();
});
