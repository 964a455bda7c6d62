import type { State } from '../consent/state.ts';
import { isGranted } from './isGranted.ts';
import type { Questions } from './questionsIn.ts';

/** A vendor's types of consent, each granted or not. */
export const grantsOf = <Type extends string>(state: State, questions: Questions<Type>): Record<Type, boolean> =>
  Object.fromEntries(questions.map(([type, question]) => [type, isGranted(state, question)])) as Record<Type, boolean>;
