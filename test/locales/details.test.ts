import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DetailTexts } from '../../src/config/detailTexts.ts';
import en from '../../src/locales/details/en.ts';
import { LANGUAGES } from '../../src/locales/LANGUAGES.ts';
import { LOCALES } from '../../src/locales/loaders.ts';

type Key = keyof typeof en;

/** What a column and a button have room for, in characters. */
const MOST: Partial<Record<Key, number>> = {
  cookieName: 16,
  setBy: 24,
  keptFor: 24,
  purpose: 16,
  change: 32,
  save: 24,
  embedOnce: 24,
  embedAlways: 24,
  preferencesTitle: 32,
  on: 12,
  off: 12,
  some: 16,
  isNew: 12,
  alwaysActive: 24,
};

/** Of these, languages share a word with English, or a language has the same. */
const SHARED: readonly Key[] = ['contact', 'cookieName'];

/** Chromium has no words for these. */
const WITH_UNITS: readonly string[] = ['cy', 'eu', 'ga', 'gl', 'is', 'mk', 'mt', 'sq'];

const keys = Object.keys(en) as Key[];
const placeholders = (text: string): string[] => text.match(/\{\w*\}/g) ?? [];
const read = async (language: (typeof LANGUAGES)[number]): Promise<DetailTexts> => (await LOCALES[`details/${language}`]()).default;
const load = async (language: (typeof LANGUAGES)[number]): Promise<Record<Key, string>> => {
  const texts = { ...(await read(language)) };
  // No sentence, and tested by itself.
  delete texts.units;
  return texts;
};

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
    for (const text of Object.values(await load(language))) expect(text.replace(/\u2068\{\w+\}\u2069/g, '')).not.toContain('{');
  });

  test('has words for units of time where browsers have none, and then for each unit and every number', async () => {
    const { units = {} } = await read(language);
    expect(Object.keys(units)).toEqual(WITH_UNITS.includes(language) ? ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] : []);
    for (const forms of Object.values(units)) {
      expect(Object.keys(forms).at(-1)).toBe('');
      for (const form of Object.values(forms)) expect(form).toMatch(/^\{count\}\S* ?\S*$/);
    }
  });

  test('sets a provider apart from the name of its service', async () => {
    // A label and a name read as part of the name before them.
    const { byProvider } = await load(language);
    expect(byProvider).toMatch(/^[^:：]*$|^\(.*\)$|^（.*）$/);
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

test('what a category does is told to visitors as a fact, and not as if they had to do it', () => {
  // Without “These” the sentences read: Tell us how …, Remember your preferences ….
  expect([en.performanceText, en.functionalText].filter((text) => !text.startsWith('These '))).toEqual([]);
});

test.each([
  ['da', 'hjemmeside', 'websted'],
  ['sq', 'faqe', 'sajt'],
] as const)('in %s a site is a %s throughout, and never a %s', async (language, ours, other) => {
  const all = Object.values({ ...(await LOCALES[language]()).default, ...(await load(language)) }).join(' ');
  expect(all).toContain(ours);
  expect(all).not.toContain(other);
});
