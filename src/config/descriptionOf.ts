import type { Category } from './completeShown.ts';
import type { DetailTexts } from './detailTexts.ts';

/** What a category is for, in a sentence. */
export const descriptionOf = ({ id, title, description }: Category, texts: DetailTexts): string =>
  // Our sentence under somebody else's heading could be untrue.
  description || (title ? '' : ((texts as unknown as Record<string, string | undefined>)[`${id}Text`] ?? ''));
