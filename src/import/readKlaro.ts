import { parseObject } from './parseObject.ts';
import type { ReadTheirs } from './TheirRecord.ts';

/**
 * Klaro, and Orejime, which keeps the same under `eu-consent`: `{"matomo":true,"youtube":false}`, by service, written
 * when the visitor saves. It tells no time.
 */
export const readKlaro: ReadTheirs = (text) => {
  const found = parseObject(text);
  if (!found) return null;
  const answers = new Map(Object.entries(found));
  return {
    answerFor(name) {
      const answer = answers.get(name);
      return typeof answer === 'boolean' ? answer : undefined;
    },
    at: null,
    until: null,
  };
};
