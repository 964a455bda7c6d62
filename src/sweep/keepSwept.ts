import { createPlan, type Plan, type SweepOrder } from './createPlan.ts';
import { sweepLater } from './sweepLater.ts';
import { sweepNow } from './sweepNow.ts';

/** The least and the most time between two looks, in milliseconds, where nothing tells of a change. */
const SOONEST = 1000;
const LATEST = 10_000;

/** Between two sweeps that changes call for: a script that answers each deletion must not spin the page. */
const CALM = 250;

/**
 * Sweeps again when a script that still lives stores something again; returns the way to stop. What to sweep is asked each
 * time, so that nothing of a service is touched that has been granted since.
 */
export function keepSwept(ask: () => SweepOrder): () => void {
  const { cookieStore } = window as { cookieStore?: CookieStore };
  let wait = SOONEST;
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;

  /** A database that is open goes when its script lets go of it: to ask again would queue up one deletion behind the other. */
  const lookLater = async (order: Plan): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    isBusy = (await sweepLater(order)).some(({ reason }) => reason === 'blocked');
  };
  const look = (): void => {
    last = performance.now();
    const order = createPlan(ask());
    wait = sweepNow(order).hasSwept ? SOONEST : Math.min(wait * 2, LATEST);
    plan(wait);
    void lookLater(order);
  };
  const plan = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(look, delay);
  };
  const onChange = ({ changed }: CookieChangeEvent): void => {
    // What is deleted, by this among others, is no reason to look.
    if (changed.length) plan(Math.max(0, last + CALM - performance.now()));
  };

  cookieStore?.addEventListener('change', onChange);
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', look);
  plan(wait);
  return () => {
    clearTimeout(timer);
    cookieStore?.removeEventListener('change', onChange);
    document.removeEventListener('visibilitychange', look);
    removeEventListener('pagehide', look);
  };
}
