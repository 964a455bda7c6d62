import type { Config } from './config/complete.ts';
import { isObject } from './config/isObject.ts';
import { INITIAL } from './consent/begin.ts';
import type { Effect } from './consent/state.ts';
import type { Loader } from './loader.ts';
import { once } from './once.ts';
import type { Report } from './report.ts';
import { createGoogle } from './signals/google.ts';

export interface Vendors {
  /** What was answered is not known yet: Google is told of no consent until it is. */
  expect(): void;
  /** Tells those that are there. */
  tell: Effect;
  /** Lets the content go that hangs on it, as soon as all have been told. */
  release: Effect;
}

/**
 * The vendors that the owner wants told. Google is told by the guard itself, before the next script of the page runs; what
 * tells the others is fetched, and until it is there nothing is released that they could run before they know.
 */
export function createVendors(config: Config, loader: Loader, release: Effect, report: Report, fail: (error: unknown) => void): Vendors {
  const wanted = config.read<Record<string, unknown>>('signals', {}, isObject);
  const google = wanted.google ? createGoogle(config) : undefined;
  const areOthers = Object.keys(wanted).some((name) => name !== 'google' && wanted[name]);
  let others: Effect | undefined;

  const load = once(async () => (await loader.part('signals')).createSignals(config, loader, report, fail));

  return {
    expect() {
      google?.({ action: { type: 'start' }, previous: INITIAL, state: INITIAL });
    },
    tell(change) {
      google?.(change);
      others?.(change);
    },
    release(change) {
      if (!areOthers || others) {
        release(change);
        return;
      }
      load()
        .then((tell) => {
          // Changes from before it was there come one after the other.
          tell(change);
          others = tell;
          release(change);
        })
        .catch(fail);
    },
  };
}
