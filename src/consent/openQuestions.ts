import type { Config, Question } from '../config/complete.ts';
import type { State } from './state.ts';

/** What the visitor has yet to be asked: whatever is undecided, but of an undecided category not its services too. */
export const openQuestions = ({ questions }: Config, { answers }: State): Question[] =>
  questions.filter(
    ({ name, category }) => answers.get(name) === undefined && (name === category || answers.get(category) !== undefined),
  );
