import { expect, test, vi } from 'vitest';
import type { Loader } from '../src/loader.ts';
import { loadTexts } from '../src/loadTexts.ts';
import { LOCALES } from '../src/locales/loaders.ts';
import { createConfig } from './support/createConfig.ts';
import { english } from './support/english.ts';

const texts = vi.fn((file: string) => LOCALES[file as keyof typeof LOCALES]()) as unknown as Loader['texts'];
const load = (input: object, language: string) => loadTexts({ config: createConfig(input), loader: { texts } as unknown as Loader }, language);

test('both files of a language make all its sentences', async () => {
  expect(await load({}, 'en')).toEqual(english);
});

test('the owner’s sentences stand in place of ours, in either file', async () => {
  const own = { en: { performanceTitle: 'Figures', change: 'Think again' } };
  expect(await load({ texts: own }, 'en')).toEqual({ ...english, performanceTitle: 'Figures', change: 'Think again' });
  expect(await load({ texts: own }, 'sv')).toMatchObject({ performanceTitle: 'Prestanda', change: 'Ändra ditt val' });
});
