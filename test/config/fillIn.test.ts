import { describe, expect, test } from 'vitest';
import { fillIn, TEXT, type Shape } from '../../src/config/fillIn.ts';

function read(shape: Shape, given: unknown): { value: unknown; rejected: [string, unknown][] } {
  const rejected: [string, unknown][] = [];
  const value = fillIn(shape, given, '.here', (path, bad) => void rejected.push([path, bad]));
  return { value, rejected };
}

const isDigits = (value: unknown): boolean => typeof value === 'string' && /^\d+$/.test(value);

const SHAPES: [name: string, shape: Shape, fallback: unknown, good: unknown, bad: unknown][] = [
  ['any text', TEXT, '', 'coffee', 1],
  ['a boolean', [true, false], true, false, 'false'],
  ['one of some words', ['small', 'large'], 'small', 'large', 'huge'],
  ['what passes a test', ['7', isDigits], '7', '12', 'twelve'],
  ['a list', [[], Array.isArray], [], [1], {}],
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
    expect(read(shape, bad)).toEqual({ value: fallback, rejected: [['.here', bad]] });
  });
});

test('what it rejects inside an object has its path, and costs nothing else', () => {
  const shape = { cup: { size: ['small', 'large'], handle: [true, false] } };
  expect(read(shape, { cup: { size: 9, handle: false } })).toEqual({
    value: { cup: { size: 'small', handle: false } },
    rejected: [['.here.cup.size', 9]],
  });
});

test('what the shape does not know is left out', () => {
  expect(read({ size: ['small', 'large'] }, { size: 'large', colour: 'red' }).value).toEqual({ size: 'large' });
});

test('what is only inherited is not given', () => {
  const inheriting = Object.create({ size: 'large' }) as object;
  expect(read({ size: ['small', 'large'] }, inheriting)).toEqual({ value: { size: 'small' }, rejected: [] });
});
