import type { Config, Question } from '../config/complete.ts';
import type { Answers, Choice, Source, State } from './state.ts';

/**
 * The answers after a choice. An answer for a category answers all its services; a later one for a service stands until
 * its category is answered again. Names that the configuration does not know change nothing.
 *
 * A single answer, behind *Accept all* and *Reject all*, is in the banner one to what is being asked, elsewhere to
 * everything. Accepting leaves what a signal denied as it is: only its own switch is an explicit opt-in.
 */
export function applyChoice({ questions }: Config, { answers, signalled }: State, choice: Choice | boolean, source: Source): Answers {
  const isOpen = ({ name, category }: Question): boolean => [name, category].some((one) => answers.get(one) === undefined);
  // A banner that the page called back, with nothing open, is about everything.
  const isPartial = source === 'banner' && questions.some(isOpen);
  const answerTo = (question: Question): boolean | undefined => {
    const { name, category, isSale } = question;
    if (typeof choice !== 'boolean') return choice.get(name) ?? choice.get(category);
    return (isPartial && !isOpen(question)) || (choice && signalled && isSale) ? undefined : choice;
  };
  return new Map(questions.map((question) => [question.name, answerTo(question) ?? answers.get(question.name)]));
}
