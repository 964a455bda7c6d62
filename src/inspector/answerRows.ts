import type { Config, Question } from '../config/complete.ts';
import { ESSENTIAL } from '../config/essential.ts';
import { own } from '../config/own.ts';
import { isAllowed } from '../consent/isAllowed.ts';
import type { State } from '../consent/state.ts';
import type { Row } from './Section.ts';
import { SOURCES } from './SOURCES.ts';

/** Each category and service: what stands for it, whether it may run, and where that came from. */
export const answerRows = (config: Config, state: State): Row[] => [
  { name: ESSENTIAL, value: 'granted, may run: the site does not work without it' },
  ...config.services
    .filter(({ category }) => category === ESSENTIAL)
    .map(({ id }) => ({ name: `${ESSENTIAL}/${id}`, value: 'granted, may run: follows its category' })),
  ...config.questions.map((question) => {
    const { name, category, service } = question;
    const answer = state.answers.get(name);
    const inWords = answer === undefined ? 'undecided' : answer ? 'granted' : 'denied';
    const effect = isAllowed(state, category, service) ? 'may run' : 'is held';
    return { name, value: `${inWords}, ${effect}: ${reasonOf(config, state, question)}` };
  }),
];

function reasonOf({ audience }: Config, state: State, { name, service, isSale }: Question): string {
  const { decision, signalled, source, mode } = state;
  const answer = state.answers.get(name);
  if (audience === 'children') return 'nothing optional is asked of children';
  if (signalled && isSale) {
    return answer ? 'granted by the visitor while the Global Privacy Control signal was on' : SOURCES.gpc;
  }
  if (answer === undefined) {
    const isNew = !!service && decision?.known?.includes(service) === false;
    return isNew ? 'added after the visitor answered' : `no answer, and the mode is ${mode}`;
  }
  if (!service) return SOURCES[source];
  const isOwn = own(decision?.services ?? {}, service) !== undefined;
  return isOwn ? `an answer of its own, by ${SOURCES[source]}` : 'follows its category';
}
