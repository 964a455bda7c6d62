import type { Config } from '../config/complete.ts';
import { isText } from '../config/isText.ts';
import type { Texts } from '../config/texts.ts';
import { titleOf } from '../config/titleOf.ts';

/** What a category is for, in the banner's list: in our words, unless the owner says something else about it. */
export function purposeOf({ read }: Config, id: string, texts: Texts): string {
  const [title = '', description] = ['title', 'description'].map((key) => read(`categories.${id}.${key}`, '', isText));
  return (!title && !description && (texts as unknown as Record<string, string>)[`${id}Purpose`]) || titleOf({ id, title }, texts);
}
