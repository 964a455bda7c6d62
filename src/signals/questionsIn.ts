import type { Config } from '../config/complete.ts';
import { isText } from '../config/isText.ts';
import { isCategory } from './isCategory.ts';

/** Beside each of a vendor's types of consent, the name of the question that it follows. */
export type Questions<Type extends string> = readonly (readonly [Type, string])[];

interface Place<Type extends string> {
  /** What the owner wrote there. */
  given: Record<string, unknown>;
  path: string;
  /** The questions for what is not named. */
  usual: Readonly<Record<Type, string>>;
}

/**
 * The questions that the owner wrote at a place, else the usual ones. A text that is no category stays, because that is
 * told no; and it is reported, as is what is no text.
 */
export const questionsIn = <Type extends string>(config: Config, { given, path, usual }: Place<Type>): Questions<Type> =>
  Object.entries<string>(usual).map(([type, name]) => {
    const question = given[type] ?? name;
    // Nothing is allowed there, so this reports it.
    if (question !== name && !isCategory(config, question)) config.read(`${path}.${type}`, undefined);
    return [type as Type, isText(question) ? question : name] as const;
  });
