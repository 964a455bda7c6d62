import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Texts } from '../../src/config/texts.ts';
import en from '../../src/locales/en.ts';
import { LOCALES } from '../../src/locales/loaders.ts';
import { REOPEN_LABELS, type Language } from '../../src/locales/reopenLabels.ts';

/** Whatever lies in the folder and is no file of another purpose is a language. */
const languages = readdirSync(new URL('../../src/locales', import.meta.url))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !['loaders', 'reopenLabels'].includes(name)) as Language[];

const placeholders = (text: string): string[] => (text.match(/\{\w*\}/g) ?? []).sort();

test('every language with texts has a label for the re-open button and is loaded by its name', () => {
  expect(languages).toContain('en');
  expect(Object.keys(REOPEN_LABELS).sort()).toEqual([...languages].sort());
  expect(Object.keys(LOCALES).sort()).toEqual([...languages].sort());
});

describe.each(languages)('%s', (language) => {
  const load = async (): Promise<Texts> => (await LOCALES[language]()).default;

  test('names the re-open button as it heads the window', async () => {
    expect(REOPEN_LABELS[language]).toBe((await load()).preferencesTitle);
  });

  test('has the same keys as English', async () => {
    expect(Object.keys(await load()).sort()).toEqual(Object.keys(en).sort());
  });

  test('has no empty text, none with space around it and no brace that fills nothing', async () => {
    for (const text of Object.values(await load()) as string[]) {
      expect(text).toMatch(/^\S(.*\S)?$/);
      expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    }
  });

  test.each(Object.keys(en) as (keyof Texts)[])('fills in the same words as English: %s', async (key) => {
    expect(placeholders((await load())[key])).toEqual(placeholders(en[key]));
  });
});

test.each(languages.filter((language) => language !== 'en'))('%s has no English sentence left in it', async (language) => {
  const { default: texts } = await LOCALES[language]();
  for (const key of Object.keys(en) as (keyof Texts)[]) expect(texts[key], key).not.toBe(en[key]);
  // Words of English that are none in Swedish; the signal's name is English everywhere.
  const words = Object.values(texts).join(' ').replace('Global Privacy Control', '');
  expect(words).not.toMatch(/\b(the|and|your|you|our|with|this|that|cookies?|settings|choice)\b/i);
});
