import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DetailTexts } from '../../src/config/detailTexts.ts';
import en from '../../src/locales/details/en.ts';
import { LANGUAGES } from '../../src/locales/LANGUAGES.ts';
import { LOCALES } from '../../src/locales/loaders.ts';

/** What a column and a button have room for, in characters. */
const MOST: Partial<Record<keyof DetailTexts, number>> = {
  cookieName: 16,
  setBy: 24,
  keptFor: 24,
  purpose: 16,
  change: 32,
  save: 24,
  embedOnce: 24,
  embedAlways: 24,
  preferencesTitle: 32,
  on: 10,
  off: 10,
  some: 16,
  isNew: 12,
  alwaysActive: 24,
};

/** Of these, languages share a word with English, or a language has the same. */
const SHARED: readonly (keyof DetailTexts)[] = ['contact', 'cookieName'];

const keys = Object.keys(en) as (keyof DetailTexts)[];
const placeholders = (text: string): string[] => text.match(/\{\w*\}/g) ?? [];
const load = async (language: (typeof LANGUAGES)[number]): Promise<DetailTexts> => (await LOCALES[`details/${language}`]()).default;

test('every language has its details', () => {
  const files = readdirSync(new URL('../../src/locales/details', import.meta.url));
  expect(files.sort()).toEqual(LANGUAGES.map((language) => `${language}.ts`).sort());
});

describe.each(LANGUAGES)('%s', (language) => {
  test('has the same keys as English, each with a text that fills in the same words', async () => {
    const texts = await load(language);
    expect(Object.keys(texts)).toEqual(keys);
    for (const key of keys) {
      expect(texts[key]).toMatch(/^\S(.*\S)?$/);
      expect([key, ...placeholders(texts[key])]).toEqual([key, ...placeholders(en[key])]);
    }
  });

  test('isolates what is filled in where it could read in the other direction', async () => {
    if (!['ar', 'fa', 'he'].includes(language)) return;
    for (const text of Object.values(await load(language)) as string[]) expect(text.replace(/\u2068\{\w+\}\u2069/g, '')).not.toContain('{');
  });

  test('fits', async () => {
    const texts = await load(language);
    expect(keys.filter((key) => texts[key].length > (MOST[key] ?? Math.max(60, en[key].length * 1.5)))).toEqual([]);
  });

  test('tells the answers apart', async () => {
    const { allowed, refused, unanswered, on, off, thisSite, thirdParty, session, lasting } = await load(language);
    expect(new Set([allowed, refused, unanswered]).size + new Set([on, off]).size + new Set([thisSite, thirdParty]).size + new Set([session, lasting]).size).toBe(9);
  });
});

test.each(LANGUAGES.filter((language) => language !== 'en'))('%s has no English sentence left in it', async (language) => {
  const texts = await load(language);
  for (const key of keys) if (!SHARED.includes(key)) expect(texts[key], key).not.toBe(en[key]);
  expect(Object.values(texts).join(' ')).not.toMatch(/\b(the|and|your|you|with|this|that|settings|choice)\b/i);
});
