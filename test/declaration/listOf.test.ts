import { afterEach, expect, test, vi } from 'vitest';
import { listOf } from '../../src/declaration/listOf.ts';

afterEach(() => void vi.restoreAllMocks());

const write = (texts: readonly string[], language: string): string => listOf(texts, language).map(({ value }) => value).join('');

test('a list ends as the language ends it', () => {
  expect(write(['A', 'B', 'C'], 'sv')).toBe('A, B och C');
  expect(write(['A', 'B', 'C'], 'ja')).toBe('A、B、C');
});

test('a list has commas alone where the browser does not know the language, never the “and” of another', () => {
  vi.spyOn(Intl.ListFormat, 'supportedLocalesOf').mockReturnValue([]);
  expect(write(['Virkni', 'Auglýsingar'], 'is')).toBe('Virkni, Auglýsingar');
  expect(write(['Virkni'], 'is')).toBe('Virkni');
  expect(write([], 'is')).toBe('');
  expect(listOf(['A', 'B'], 'is').map(({ type }) => type)).toEqual(['element', 'literal', 'element']);
});
