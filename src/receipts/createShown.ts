import { isObject } from '../config/isObject.ts';
import type { Decision } from '../consent/state.ts';
import { attempt } from '../config/attempt.ts';
import type { Proof } from './Proof.ts';
import { sha256 } from './sha256.ts';

/** How a decision came about and what was shown, as far as the record does not hold it. */
export interface Shown {
  facts: { [K in 'source' | 'mode' | 'region' | 'gpc' | 'language' | 'version']: Proof[K] };
  /** The hash of the notice; null where there was no time to take it. */
  notice: string | null;
}

const NAME = 'fika-shown';

/** Which decision it is, by a name that does not tell the record's: after a reset nobody may know the visitor by it. */
const nameOf = ({ id, at, gpc }: Decision): string => sha256([id, at, !!gpc].join());

export interface ShownKeeper {
  /** Of a decision of this moment; after a reset there is nothing to keep. */
  keep(proof: Proof | null): void;
  /** Adds the hash of the notice, unless there is another decision by now. */
  seal(record: Decision, notice: string | null): void;
  /** Null where it is not known. */
  find(record: Decision): Shown | null;
  /** Deletes what is kept of any other decision. */
  tidy(record: Decision | null): void;
}

/**
 * Keeps how the decision that stands came about: a receipt that is made on a later page, which may have other texts, in
 * another language and under another law, can then tell it. Where storage is blocked, or was cleared, it cannot.
 */
export function createShown(): ShownKeeper {
  const forget = (): void => {
    attempt(() => {
      localStorage.removeItem(NAME);
    });
  };
  const write = (record: Decision, shown: Shown): void => {
    attempt(() => {
      localStorage.setItem(NAME, JSON.stringify({ of: nameOf(record), ...shown }));
    });
  };
  const find = (record: Decision): Shown | null => {
    const kept = attempt(() => JSON.parse(localStorage.getItem(NAME) ?? '') as Shown & { of: string });
    if (!isObject(kept) || !isObject(kept.facts) || kept.of !== nameOf(record)) return null;
    const { facts, notice } = kept as Shown;
    return { facts, notice };
  };

  return {
    keep(proof) {
      // That of the decision before goes in any case, even where this one cannot be kept.
      forget();
      if (!proof) return;
      const { record, source, mode, region, gpc, language, version } = proof;
      write(record, { facts: { source, mode, region, gpc, language, version }, notice: null });
    },
    seal(record, notice) {
      const shown = find(record);
      if (shown) write(record, { ...shown, notice });
    },
    find,
    tidy(record) {
      if (!record || !find(record)) forget();
    },
  };
}
