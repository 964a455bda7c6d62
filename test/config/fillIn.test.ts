import { describe, expect, test } from 'vitest';
import { fillIn, isObject, type Shape } from '../../src/config/fillIn.ts';

function read(shape: Shape, given: unknown): { value: unknown; rejected: [string, unknown][] } {
  const rejected: [string, unknown][] = [];
  const value = fillIn(shape, given, 'here', (path, bad) => void rejected.push([path, bad]));
  return { value, rejected };
}

const SHAPES: [name: string, shape: Shape, fallback: unknown, good: unknown, bad: unknown][] = [
  ['a text', 'tea', 'tea', 'coffee', 1],
  ['a boolean', true, true, false, 'false'],
  ['a list', [], [], [1], {}],
  ['one of some words', ['small', 'large'], 'small', 'large', 'huge'],
  ['a text that matches a pattern', /^\d+$/, '', '12', 'twelve'],
  ['any object', {}, {}, { any: 'thing' }, []],
  ['an object of a shape', { size: ['small', 'large'] }, { size: 'small' }, { size: 'large' }, 'large'],
];

describe.each(SHAPES)('%s', (_, shape, fallback, good, bad) => {
  test('takes what fits', () => {
    expect(read(shape, good)).toEqual({ value: good, rejected: [] });
  });

  test.each([undefined, null])('takes %s for "not given", and says nothing', (nothing) => {
    expect(read(shape, nothing)).toEqual({ value: fallback, rejected: [] });
  });

  test('rejects what does not, once, and gives the default', () => {
    expect(read(shape, bad)).toEqual({ value: fallback, rejected: [['here', bad]] });
  });
});

test('names the path of what it rejects inside an object', () => {
  expect(read({ cup: { size: ['small'] } }, { cup: { size: 9, handle: true } })).toEqual({
    value: { cup: { size: 'small' } },
    rejected: [['here.cup.handle', true], ['here.cup.size', 9]],
  });
});

test('starts a path without a dot', () => {
  const paths: string[] = [];
  fillIn({ cup: '' }, { cup: 1 }, '', (path) => void paths.push(path));
  expect(paths).toEqual(['cup']);
});

test('only plain objects are objects', () => {
  expect([{}, Object.create(null)].every(isObject)).toBe(true);
  expect([null, undefined, [], 'text', 1, () => 1, new Date(), /x/, new Map()].some(isObject)).toBe(false);
});

test('what is only inherited is not given', () => {
  const inheriting = Object.create({ size: 'large' }) as object;
  expect(read({ size: ['small', 'large'] }, inheriting)).toEqual({ value: { size: 'small' }, rejected: [] });
});
