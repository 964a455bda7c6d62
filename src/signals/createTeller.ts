import type { Effect, State } from '../consent/state.ts';

export interface Telling<Told> {
  /** What the vendor is to know of a state. */
  read(state: State): Told;
  /** Says it. `isFirst`: on this page the vendor has heard nothing yet. */
  tell(told: Told, isFirst: boolean): void;
  /** Is the vendor there to hear it? Left out where its queue is, or can be made. */
  isThere?(): boolean;
}

/**
 * An effect that tells a vendor what it does not know yet. Applied again it says nothing twice; so it can be applied
 * whenever the vendor may have arrived. What the vendor has heard depends on when that was, so no state can tell it.
 */
export function createTeller<Told>({ read, tell, isThere = () => true }: Telling<Told>): Effect {
  let heard: string | undefined;
  return ({ state }) => {
    const told = read(state);
    const words = JSON.stringify([told]);
    if (words === heard || !isThere()) return;
    const isFirst = heard === undefined;
    // First, so that a vendor that throws is not told the same over and over.
    heard = words;
    tell(told, isFirst);
  };
}
