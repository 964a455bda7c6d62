import type { DetailTexts } from './detailTexts.ts';
import type { Texts } from './texts.ts';

/** Both files of a language. */
export type AllTexts = Texts & DetailTexts;
