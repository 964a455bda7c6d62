import type { Mode } from '../config/types.ts';
import type { Leftover } from './Leftover.ts';
import type { Consent } from './toConsent.ts';

/** The whole vocabulary of consent: what is known, what can happen, and what follows from it. */

/** What a visitor answered. As text it is the record, as proof the receipt. */
export interface Decision {
  /** Names the record: kept through changes, new after a reset. */
  readonly id: string;
  /** When it was last changed, in seconds since 1970. */
  readonly at: number;
  /** The revision of the questions that were answered. */
  readonly rev: string;
  /** Optional categories only. */
  readonly granted: readonly string[];
  readonly denied: readonly string[];
  /** Answers for one service that stand beside the answer for its category. */
  readonly services: Readonly<Record<string, boolean>>;
  /** The services that were there to be answered. Without it, every service follows its category. */
  readonly known?: readonly string[];
  /** A Global Privacy Control signal was on when this was answered, so a grant of what it denies was explicit. */
  readonly gpc?: boolean;
  /** The domain of the cookie that it was read from; without it, the host alone. */
  readonly domain?: string;
}

export type View = 'banner' | 'preferences';

/** Who or what gave the present answers. */
export type Source =
  | 'default'
  | 'stored'
  | 'banner'
  | 'preferences'
  | 'embed'
  | 'api'
  | 'tab'
  | 'gpc'
  | 'region'
  | 'import';

export interface State {
  /** The answers that count under the present revision; null when there are none. */
  readonly decision: Decision | null;
  /** The record's id, which outlives answers that a new revision made void. */
  readonly id: string | null;
  readonly source: Source;
  readonly view: View | null;
  readonly mode: Mode;
  readonly region: string | null;
  /** The browser sends a Global Privacy Control signal, whether it is honoured or not. */
  readonly gpc: boolean;
  /** There is such a signal, and it counts. */
  readonly signalled: boolean;
  /** What follows from all this. */
  readonly answers: Answers;
}

/** By the name of each question: granted, denied, or undefined while it is undecided. */
export type Answers = ReadonlyMap<string, boolean | undefined>;

/**
 * What a visitor answers now, by the name of the question. An answer for a category is one for its services as well,
 * unless they have their own in the same choice. What is not named stays as it is.
 */
export type Choice = ReadonlyMap<string, boolean>;

/** Everything that can happen. Time, ids and the page's facts come in here, so that the rules stay pure. */
export type Action =
  | {
      readonly type: 'start';
      readonly stored: Decision | null;
      /** What another consent manager has on record, where nothing is stored. */
      readonly imported?: Decision | null;
      readonly region: string | null;
      readonly gpc: boolean;
      readonly now: number;
    }
  | {
      readonly type: 'decide';
      /** A single answer is one to everything, or in the banner to what it asks. */
      readonly choice: Choice | boolean;
      readonly source: 'banner' | 'preferences' | 'embed' | 'api';
      /** Used where there is no record yet. */
      readonly id: string;
      readonly now: number;
    }
  /** The record was changed elsewhere: another tab, a cleared cookie, a page back from the back/forward cache. */
  | { readonly type: 'sync'; readonly stored: Decision | null; readonly now: number }
  | { readonly type: 'reset' }
  | { readonly type: 'open'; readonly view: View }
  | { readonly type: 'close' };

/** What an effect is told: what happened, and the state on both sides of it. */
export interface Change {
  readonly action: Action;
  readonly previous: State;
  readonly state: State;
  /** What the page is told of the two. */
  readonly previously: Consent;
  readonly consent: Consent;
  /** What the sweep could not delete, which follows when every effect has run. */
  readonly leftovers: Promise<Leftover[]>;
}

/** Makes one part of the page agree with the state. Safe to apply twice, blind to its siblings. */
export type Effect = (change: Change) => void;
