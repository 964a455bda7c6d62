import type { Category } from '../config/completeShown.ts';
import type { Texts } from '../config/texts.ts';
import { titleOf } from '../config/titleOf.ts';

/** What a category is for, in the banner's list. */
export const purposeOf = (category: Category, texts: Texts): string =>
  (!category.title && !category.description && (texts as unknown as Record<string, string>)[`${category.id}Purpose`]) ||
  titleOf(category, texts);
