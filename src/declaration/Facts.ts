import type { Details } from '../config/completeDetails.ts';
import type { Shown } from '../config/completeShown.ts';
import type { DetailTexts } from '../config/detailTexts.ts';
import type { Texts } from '../config/texts.ts';

/** What is told, and the words for it. */
export interface Facts {
  shown: Shown;
  details: Details;
  texts: Texts;
  words: DetailTexts;
  language: string;
}
