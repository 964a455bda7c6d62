import type { AllTexts } from '../config/AllTexts.ts';
import type { Details } from '../config/completeDetails.ts';
import type { Shown } from '../config/completeShown.ts';

/** What is told, and the words for it. */
export interface Facts {
  shown: Shown;
  details: Details;
  texts: AllTexts;
  language: string;
}
