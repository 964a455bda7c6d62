import type { State } from '../consent/state.ts';
import type { CreateSignal } from './CreateSignal.ts';
import { createTeller } from './createTeller.ts';
import { functionAt } from './functionAt.ts';
import { isGranted } from './isGranted.ts';
import { questionOf } from './questionOf.ts';

interface Passing {
  payload: { obj: { context?: { consent?: object } } };
  next(payload: unknown): void;
}

/** Segment. It is not told of a change but asks, through a middleware, with every event. */
export const createSegment: CreateSignal = (config) => {
  const question = questionOf(config, 'segment', 'performance');
  const categories = config.questions.filter(({ service }) => !service).map(({ name }) => name);
  let state: State;

  const middleware = ({ payload, next }: Passing): void => {
    // Without `next` the event is dropped.
    if (!isGranted(state, question)) return;
    const { context } = payload.obj;
    const categoryPreferences = Object.fromEntries(categories.map((name) => [name, isGranted(state, name)]));
    payload.obj.context = { ...context, consent: { ...context?.consent, categoryPreferences } };
    next(payload);
  };
  const register = createTeller({
    isThere: () => !!functionAt('analytics.addSourceMiddleware'),
    read: () => true,
    tell: () => functionAt('analytics.addSourceMiddleware')?.(middleware),
  });
  return (change) => {
    state = change.state;
    register(change);
  };
};
