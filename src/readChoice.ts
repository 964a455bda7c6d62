import type { Config } from './config/complete.ts';
import { isObject } from './config/isObject.ts';
import type { Choice } from './consent/state.ts';
import type { Report } from './report.ts';

/** The part of a page's choice that can be carried out. A name or answer that cannot is reported and left out. */
export function readChoice({ questions }: Config, input: unknown, report: Report): Choice {
  const choice = new Map<string, boolean>();
  const read = (part: object, within: string): void => {
    for (const [key, answer] of Object.entries(part)) {
      const name = within + key;
      const isKnown = questions.some((question) => question.name === name);
      if (isKnown && typeof answer === 'boolean') choice.set(name, answer);
      else if (isKnown && !within && isObject(answer)) read(answer, `${name}/`);
      else report('choice', name, answer);
    }
  };
  if (isObject(input)) read(input, '');
  else report('choice', '', input);
  return choice;
}
