import type { Config } from '../config/complete.ts';
import type { Choice, Source, State } from './state.ts';

/**
 * The choice behind *Accept all* and *Reject all*: in the banner what is being asked, elsewhere everything. Accepting
 * leaves what a signal denied as it is: only its own switch is an explicit opt-in.
 */
export function answerAll({ questions }: Config, { answers, signalled }: State, answer: boolean, source: Source): Choice {
  const open = questions.filter(({ name, category }) => [name, category].some((one) => answers.get(one) === undefined));
  // A banner that the page called back, with nothing open, is about everything.
  const asked = source === 'banner' && open.length ? open : questions;
  return new Map(asked.map(({ name, isSale }) => [name, answer && signalled && isSale ? !!answers.get(name) : answer]));
}
