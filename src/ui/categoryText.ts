import type { Category } from '../config/completeShown.ts';
import type { Texts } from '../config/texts.ts';
import { titleOf } from '../config/titleOf.ts';

const builtIn = (texts: Texts, key: string): string | undefined => (texts as unknown as Record<string, string>)[key];

/** What it is for, in a sentence. */
export const descriptionOf = ({ id, title, description }: Category, texts: Texts): string =>
  // Our sentence under somebody else's heading could be untrue.
  description || (title ? '' : (builtIn(texts, `${id}Text`) ?? ''));

/** What it is for, in the banner's list. */
export const purposeOf = (category: Category, texts: Texts): string =>
  (!category.title && !category.description && builtIn(texts, `${category.id}Purpose`)) || titleOf(category, texts);
