import { afterPaint } from './afterPaint.ts';
import type { Config } from './config/complete.ts';
import { INITIAL } from './consent/begin.ts';
import { reduce } from './consent/reduce.ts';
import type { Leftover } from './consent/Leftover.ts';
import type { Action, Change, Effect, State } from './consent/state.ts';
import { toConsent, type Consent } from './consent/toConsent.ts';
import { nextTask } from './nextTask.ts';

export interface Store {
  readonly state: State;
  readonly consent: Consent;
  dispatch(action: Action): void;
}

interface Effects {
  /** In the click itself: a navigation right after it loses nothing. */
  now: readonly Effect[];
  /** After the next paint, a task each: the click paints first. */
  later: readonly Effect[];
  /** When all those have run. Resolves with what it could not delete. */
  sweep(change: Change): Promise<Leftover[]>;
}

/** The only mutable consent state. Changes never interleave, and a failing effect stops no other. */
export function createStore(config: Config, { now, later, sweep }: Effects, fail: (error: unknown) => void): Store {
  let settled = Promise.resolve();

  const attempt = (effect: Effect, change: Change): void => {
    try {
      effect(change);
    } catch (error) {
      fail(error);
    }
  };

  const store = {
    state: INITIAL,
    consent: toConsent(config, INITIAL),
    dispatch(action: Action) {
      const { state: previous, consent: previously } = store;
      const state = reduce(config, previous, action);
      if (state === previous) return;
      store.state = state;
      store.consent = toConsent(config, state);
      let finish: () => void;
      const leftovers = new Promise<Leftover[]>((resolve) => {
        finish = () => {
          resolve(sweep(change));
        };
      });
      leftovers.catch(fail);
      const change = { action, previous, state, previously, consent: store.consent, leftovers };
      for (const effect of now) attempt(effect, change);
      const run = async (): Promise<void> => {
        for (const effect of later) {
          attempt(effect, change);
          if (action.type !== 'start') await nextTask();
        }
        finish();
      };
      // At the start there is no click to paint, and vendors must hear before the next script of the page runs.
      if (action.type === 'start') void run();
      else settled = settled.then(afterPaint).then(run);
    },
  };
  return store;
}
