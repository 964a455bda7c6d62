import type { Config } from '../config/complete.ts';
import { ESSENTIAL } from '../config/essential.ts';
import { isText } from '../config/isText.ts';

/** Is this the name of a question that there is: a category, or `category/service`? */
export const isCategory = ({ categories }: Config, question: unknown): boolean =>
  isText(question) && [ESSENTIAL, ...categories].includes(question.split('/')[0] ?? '');
