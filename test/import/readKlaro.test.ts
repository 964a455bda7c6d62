import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKlaro } from '../../src/import/readKlaro.ts';
import { assertAlways } from '../support/assertAlways.ts';

const read = (text: string) => readKlaro(text, () => undefined);

test('each service has the answer that was saved', () => {
  const theirs = read('%7B%22matomo%22%3Atrue%2C%22youtube%22%3Afalse%7D')!;
  expect(['matomo', 'youtube', 'maps'].map(theirs.answerFor)).toEqual([true, false, undefined]);
  expect(theirs).toMatchObject({ at: null, until: null });
});

test('JSON that is not encoded is read too: older versions and localStorage hold it', () => {
  expect(read('{"matomo":true}')!.answerFor('matomo')).toBe(true);
});

test.each(['', '%', 'true', 'null', '[true]', '"matomo"', '%7B%22matomo%22%3Atrue', '{"matomo":true'])(
  'what is no such record is not read: %s',
  (text) => {
    expect(read(text)).toBeNull();
  },
);

test('only true is a grant, and names of every object grant nothing', () => {
  const theirs = read('{"a":1,"b":"true","c":null,"d":{},"e":[true]}')!;
  for (const name of ['a', 'b', 'c', 'd', 'e', 'constructor', '__proto__', 'toString', '']) {
    expect(theirs.answerFor(name)).toBeUndefined();
  }
});

test('whatever was saved is read back', { timeout: 30_000 }, () => {
  assertAlways(fc.property(fc.dictionary(fc.string(), fc.boolean()), (answers) => {
    const theirs = read(encodeURIComponent(JSON.stringify(answers)))!;
    for (const [name, answer] of Object.entries(answers)) expect(theirs.answerFor(name)).toBe(answer);
  }));
});
