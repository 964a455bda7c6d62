import { isObject } from '../config/isObject.ts';
import { own } from '../config/own.ts';
import details from '../locales/details/en.ts';
import texts from '../locales/en.ts';
import { LANGUAGES } from '../locales/LANGUAGES.ts';
import { brief } from './brief.ts';
import type { Facts, Found } from './Check.ts';
import { entriesOf } from './entriesOf.ts';
import { languageOf } from './languageOf.ts';
import { nearest } from './nearest.ts';
import { unknownOption } from './unknownOption.ts';

/** Every sentence that can be replaced, with ours, which shows what is filled in. */
const OURS: Readonly<Record<string, string>> = { ...texts, ...details, reopen: 'Cookies' };

const KEYS = Object.keys(OURS);

const NEWSLETTER = /newsletter|discount|voucher|coupon|promo code|% off|rabatt|gutschein|bon de réduction|descuento|sconto|korting|alennus/i;

const placeholders = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];

/** Sentences of the owner's: keys that there are not, languages without texts, words that are not filled in. */
export function* checkTexts({ given, config }: Facts): Generator<Found> {
  if (config.language && !languageOf(config.language)) yield noLanguage('language', config.language);
  for (const [key, value] of entriesOf(given.texts)) {
    const path = `texts.${key}`;
    if (own(OURS, key) !== undefined) yield* checkSentence(path, key, value);
    else if (!isObject(value)) yield unknownOption({ path, key, value, known: KEYS });
    else if (languageOf(key)?.toLowerCase() !== key.toLowerCase()) yield unusedLanguage(path, key);
    else yield* checkLanguage(value, path);
  }
}

function* checkLanguage(sentences: Record<string, unknown>, path: string): Generator<Found> {
  for (const [key, value] of Object.entries(sentences)) {
    const here = `${path}.${key}`;
    if (own(OURS, key) === undefined) yield unknownOption({ path: here, key, value, known: KEYS });
    else yield* checkSentence(here, key, value);
  }
}

/** Systems write `en_GB`; the web writes `en-GB`. */
const asTag = (written: string): string => written.replaceAll('_', '-');

const all = `Write one of: ${LANGUAGES.join(', ')}.`;

const noLanguage = (path: string, written: string): Found => ({
  path,
  severity: 'error',
  message: `There are no texts in "${written}".`,
  why: 'The language of the page or of the visitor is taken in its place.',
  mend: languageOf(asTag(written)) ? `Did you mean "${asTag(written)}"?` : all,
});

function unusedLanguage(path: string, written: string): Found {
  const language = languageOf(asTag(written));
  const close = written.length > 3 && nearest(written, KEYS);
  return {
    path,
    severity: 'error',
    message: language ? `Our texts are in "${language}", not in "${written}".` : `There are no texts in "${written}".`,
    why: 'They are not shown.',
    mend: language ? `Put them under "${language}".` : close ? `Did you mean "${close}"?` : all,
  };
}

function* checkSentence(path: string, key: string, value: unknown): Generator<Found> {
  if (typeof value !== 'string' || !value.trim()) {
    const isText = typeof value === 'string';
    yield {
      path,
      severity: 'error',
      ...(key === 'rejectAll' || key === 'optOut' ? { rule: 'R02' as const } : {}),
      message: isText ? 'It is empty.' : `It is ${brief(value)}, which cannot be used.`,
      why: isText ? 'An empty text is shown as it stands: a button or a heading without a word.' : 'Our own sentence is shown in its place.',
      mend: 'Write a text, or leave it out.',
    };
    return;
  }
  const wanted = placeholders(OURS[key] ?? '');
  const written = placeholders(value);
  const missing = wanted.filter((word) => !written.includes(word));
  const unknown = written.filter((word) => !wanted.includes(word));
  if (missing.length) {
    yield {
      path,
      severity: 'warning',
      message: `${missing.join(', ')} is missing.`,
      why: 'What is filled in there is not shown.',
      mend: `Put it where it belongs, as in: ${OURS[key] ?? ''}`,
    };
  }
  if (unknown.length) {
    yield {
      path,
      severity: 'error',
      message: `${unknown.join(', ')} is not filled in here.`,
      why: 'Visitors read the braces.',
      mend: wanted.length ? `There is ${wanted.join(', ')}.` : 'Write the words themselves.',
    };
  }
  if (/<\/?[a-z][^>]*>|&[a-z]+;/i.test(value)) {
    yield { path, severity: 'error', message: 'It holds HTML.', why: 'Texts are shown as they stand, marks included.', mend: 'Write plain text.' };
  }
  if (NEWSLETTER.test(value)) {
    yield {
      path,
      severity: 'warning',
      rule: 'R27',
      message: 'It offers something.',
      why: 'An offer beside the question steers the answer.',
      mend: 'Speak of cookies alone.',
    };
  }
}
