import type { Category } from '../config/complete.ts';
import type { Texts } from '../config/texts.ts';

const builtIn = (texts: Texts, key: string): string | undefined => (texts as unknown as Record<string, string>)[key];

/** A category's heading: the owner's, else ours, else its id. */
export const titleOf = ({ id, title }: Category, texts: Texts): string => title || (builtIn(texts, `${id}Title`) ?? id);

/** What it is for, in a sentence. */
export const descriptionOf = ({ id, title, description }: Category, texts: Texts): string =>
  // Our sentence under somebody else's heading could be untrue.
  description || (title ? '' : (builtIn(texts, `${id}Text`) ?? ''));

/** What it is for, in the banner's list. */
export const purposeOf = (category: Category, texts: Texts): string =>
  (!category.title && !category.description && builtIn(texts, `${category.id}Purpose`)) || titleOf(category, texts);
