import type { Answers } from '../consent/state.ts';

/** How things stand for this visitor. */
export interface Standing {
  answers: Answers;
  /** The date and the number of the record, in a sentence; empty where there is none. */
  choice: string;
  /** A signal of the browser was honoured. */
  gpc: boolean;
}

/** Where nobody has answered yet, as in a page without scripts. */
export const NOBODY: Standing = { answers: new Map(), choice: '', gpc: false };
