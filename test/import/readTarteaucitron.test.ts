import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTarteaucitron } from '../../src/import/readTarteaucitron.ts';
import { assertAlways } from '../support/assertAlways.ts';

const answer = (text: string, name: string) => readTarteaucitron(text, () => undefined)!.answerFor(name);

test('each service has the answer that was given; one that waits for it has none', () => {
  const text = '!gtag=true!youtube=false!facebookpixel=wait';
  expect(['gtag', 'youtube', 'facebookpixel', 'maps'].map((name) => answer(text, name))).toEqual([true, false, undefined, undefined]);
});

test('a service whose name ends like another is not taken for it', () => {
  expect(answer('!multiplegtag=true', 'gtag')).toBeUndefined();
  expect(answer('!multiplegtag=true!gtag=false', 'gtag')).toBe(false);
});

test('what stands there twice is refused when one of them says so', () => {
  expect(answer('!gtag=true!gtag=false', 'gtag')).toBe(false);
  expect(answer('!gtag=false!gtag=true', 'gtag')).toBe(false);
});

test('the identifier that some sites add is no answer', () => {
  expect(answer('!id=a5c8155833511d18-109da518!atinternet=true', 'id')).toBeUndefined();
  expect(answer('!id=a5c8155833511d18-109da518!atinternet=true', 'atinternet')).toBe(true);
});

test.each(['', '!', 'gtag', '!gtag', '!gtag=', '!gtag=TRUE', '!gtag=tru', '!gtag=true ', '%21gtag%3Dtrue'])(
  'what is no answer grants nothing: %s',
  (text) => {
    expect(answer(text, 'gtag')).toBeUndefined();
  },
);

test('a record that was cut off grants nothing that the whole does not', { timeout: 30_000 }, () => {
  const name = fc.stringMatching(/^[a-z]{1,9}$/);
  const anyRecord = fc.dictionary(name, fc.constantFrom('true', 'false', 'wait'));
  assertAlways(fc.property(anyRecord, fc.nat(80), (answers, length) => {
    const text = Object.entries(answers).map(([key, value]) => `!${key}=${value}`).join('');
    for (const [key, value] of Object.entries(answers)) {
      expect(answer(text, key)).toBe(value === 'wait' ? undefined : value === 'true');
      if (answer(text.slice(0, length), key)) expect(value).toBe('true');
    }
  }));
});
