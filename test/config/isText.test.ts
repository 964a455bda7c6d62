import { expect, test } from 'vitest';
import { isText } from '../../src/config/isText.ts';

test.each(['text', ' ', '0'])('"%s" says something', (value) => {
  expect(isText(value)).toBe(true);
});

test.each(['', undefined, null, 0, 1, true, [], ['text'], {}, new String('text')])('%o says nothing', (value) => {
  expect(isText(value)).toBe(false);
});
