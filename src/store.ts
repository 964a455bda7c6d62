import type { Config } from './config/complete.ts';
import { INITIAL, reduce } from './consent/reduce.ts';
import type { Action, Change, Effect, State } from './consent/state.ts';
import { toConsent, type Consent } from './consent/toConsent.ts';
import { afterPaint, nextTask } from './schedule.ts';

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
}

/** The only mutable consent state. Actions queue up, changes never interleave, and a failing effect stops no other. */
export function createStore(config: Config, effects: Effects, fail: (error: unknown) => void): Store {
  let state = INITIAL;
  let consent = toConsent(config, state);
  let draining = false;
  let settled = Promise.resolve();
  const queue: Action[] = [];

  const attempt = (effect: Effect, change: Change): void => {
    try {
      effect(change);
    } catch (error) {
      fail(error);
    }
  };

  const runLater = async (change: Change): Promise<void> => {
    await afterPaint();
    for (const effect of effects.later) {
      attempt(effect, change);
      await nextTask();
    }
  };

  function handle(action: Action): void {
    const previous = state;
    state = reduce(config, state, action);
    if (state === previous) return;
    consent = toConsent(config, state);
    const change = { action, previous, state };
    for (const effect of effects.now) attempt(effect, change);
    // At the start there is no click to paint, and vendors must hear before the next script of the page runs.
    if (action.type === 'start') for (const effect of effects.later) attempt(effect, change);
    else settled = settled.then(() => runLater(change));
  }

  return {
    get state() {
      return state;
    },
    get consent() {
      return consent;
    },
    dispatch(action) {
      queue.push(action);
      if (draining) return;
      draining = true;
      try {
        for (let next = queue.shift(); next; next = queue.shift()) handle(next);
      } finally {
        draining = false;
      }
    },
  };
}
