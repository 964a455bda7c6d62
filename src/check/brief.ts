import { inWords } from '../config/inWords.ts';

const MOST = 60;

/** A value in words, cut where it is long. */
export function brief(value: unknown): string {
  const words = inWords(value);
  return words.length > MOST ? `${words.slice(0, MOST)}…` : words;
}
