import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Texts } from '../../src/config/texts.ts';
import en from '../../src/locales/en.ts';
import { LANGUAGES } from '../../src/locales/LANGUAGES.ts';
import { LOCALES } from '../../src/locales/loaders.ts';

/** The official languages of the EU, and those beside them that Fika promises. */
const OFFICIAL = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv';
const MORE = 'nb is uk tr sr sq mk cy eu ca gl ar he fa hi zh zh-TW ja ko vi th id pt-BR';

/** What the narrowest banner, 320 px wide, has room for, in characters. */
const MOST: Partial<Record<keyof Texts, number>> = {
  acceptAll: 22,
  rejectAll: 22,
  optOut: 22,
  optIn: 22,
  settings: 18,
  title: 48,
};

/** Words that are written alike in English and in others, so that they tell nothing. */
const NAME_OF_SIGNAL = 'Global Privacy Control';

const keys = Object.keys(en) as (keyof Texts)[];
const placeholders = (text: string): string[] => (text.match(/\{\w*\}/g) ?? []).sort();

test('every promised language is there, listed, and loaded by its name', () => {
  const files = readdirSync(new URL('../../src/locales', import.meta.url))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !['loaders', 'LANGUAGES', 'details'].includes(name));
  const promised = `${OFFICIAL} ${MORE}`.split(' ').sort();
  expect(files.sort()).toEqual(promised);
  expect([...LANGUAGES].sort()).toEqual(promised);
  expect(Object.keys(LOCALES).sort()).toEqual([...promised, ...promised.map((language) => `details/${language}`)].sort());
});

describe.each(LANGUAGES)('%s', (language) => {
  const load = async (): Promise<Texts> => (await LOCALES[language]()).default;

  test('has the same keys as English, in its order', async () => {
    expect(Object.keys(await load())).toEqual(keys);
  });

  test('isolates what is filled in where it could read in the other direction', async () => {
    if (!['ar', 'fa', 'he'].includes(language)) return;
    for (const text of Object.values(await load()) as string[]) expect(text.replace(/\u2068\{\w+\}\u2069/g, '')).not.toContain('{');
  });

  test('has no empty text, none with space around it and no brace that fills nothing', async () => {
    for (const text of Object.values(await load()) as string[]) {
      expect(text).toMatch(/^\S(.*\S)?$/);
      expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    }
  });

  test('fills in the same words as English', async () => {
    const texts = await load();
    for (const key of keys) expect([key, ...placeholders(texts[key])]).toEqual([key, ...placeholders(en[key])]);
  });

  test('fits into 320 px', async () => {
    const texts = await load();
    const long = keys.filter((key) => texts[key].length > (MOST[key] ?? Math.max(60, en[key].length * 1.5)));
    expect(long).toEqual([]);
  });

  test('accepts and refuses by a pair of different words of like length', async () => {
    const { acceptAll, rejectAll, optIn, optOut } = await load();
    expect(new Set([acceptAll, rejectAll]).size + new Set([optIn, optOut]).size).toBe(4);
    expect(Math.max(acceptAll.length, rejectAll.length) / Math.min(acceptAll.length, rejectAll.length)).toBeLessThan(2.2);
  });
});

test.each(LANGUAGES.filter((language) => language !== 'en'))('%s has no English sentence left in it', async (language) => {
  const { default: texts } = await LOCALES[language]();
  for (const key of keys) expect(texts[key], key).not.toBe(en[key]);
  // Words of English that are none in any of the others.
  const words = Object.values(texts).join(' ').replaceAll(NAME_OF_SIGNAL, '');
  expect(words).not.toMatch(/\b(the|and|your|you|our|with|this|that|settings|choice|accept|reject)\b/i);
});
