import type { Category } from './completeShown.ts';
import type { Texts } from './texts.ts';

/** A category's heading: the owner's, else ours, else its id. */
export const titleOf = ({ id, title }: Pick<Category, 'id' | 'title'>, texts: Texts): string =>
  title || ((texts as unknown as Record<string, string | undefined>)[`${id}Title`] ?? id);
