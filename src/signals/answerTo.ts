import { answerFor } from '../consent/answerFor.ts';
import type { State } from '../consent/state.ts';
import { isGranted } from './isGranted.ts';

/** Granted, denied, or undefined while a vendor has to wait: there is neither an answer nor a law that gives one. */
export const answerTo = (state: State, question: string): boolean | undefined =>
  state.mode === 'opt-in' && answerFor(state, ...(question.split('/') as [string, string?])) === undefined
    ? undefined
    : isGranted(state, question);
