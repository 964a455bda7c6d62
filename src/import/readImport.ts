import { attempt } from '../config/attempt.ts';
import { isObject } from '../config/isObject.ts';
import { isText } from '../config/isText.ts';
import type { Decision } from '../consent/state.ts';
import { cookieValues } from '../consent/cookieValues.ts';
import { forgetTheirs } from './forgetTheirs.ts';
import { MANAGERS, type Manager } from './MANAGERS.ts';
import { strictest } from './strictest.ts';
import type { TheirRecord } from './TheirRecord.ts';
import { toDecision, type Wanted } from './toDecision.ts';

export interface Imported {
  decision: Decision;
  /**
   * Deletes their record where ours is written: a choice that the visitor takes back, or that expires, must not come
   * back from there. Where ours was refused, theirs is all there is, and is deleted when the visitor answers anew.
   */
  forget(): void;
}

/**
 * The choice that a visitor made in another manager, from the first entry of the option `import` that has one. For a
 * visitor without a record of ours only. Blocked storage reads as empty, and an entry that cannot be used as none.
 */
export function readImport(
  entries: readonly unknown[],
  wanted: Wanted & { readonly storage: { readonly name: string } },
  given: { id: string; now: number },
): Imported | null {
  for (const entry of entries) {
    const { from, name = from, map } = isObject(entry) ? entry : {};
    const manager = isText(from) && Object.hasOwn(MANAGERS, from) ? MANAGERS[from] : undefined;
    if (!manager || !isText(name)) continue;
    const theirs = readAll(manager, name);
    // A map that cannot be used is not replaced by one that nobody asked for.
    const names = map === undefined ? manager.map : isObject(map) ? map : undefined;
    const decision = theirs && toDecision(wanted, theirs, names ?? {}, given);
    if (!decision) continue;
    const forget = (): void => {
      forgetTheirs([name, ...(manager.others ?? [])]);
    };
    return {
      decision,
      forget() {
        // Something else may stand under the name: ours is told by its id, which no encoding changes.
        if (cookieValues(readCookies(), wanted.storage.name).some((text) => text.includes(decision.id))) forget();
        else document.addEventListener('consent-change', forget, { once: true });
      },
    };
  }
  return null;
}

const readCookies = (): string => attempt(() => document.cookie) ?? '';

function readAll(manager: Manager, name: string): TheirRecord | null {
  const cookies = readCookies();
  const stored = manager.isStored && attempt(() => localStorage.getItem(name));
  const texts = [...cookieValues(cookies, name), ...(stored ? [stored] : [])];
  const records = texts.map((text) => manager.read(text, (other) => cookieValues(cookies, other)[0]));
  // A copy that cannot be read may be the one that says no.
  const readable = records.filter((record) => record !== null);
  return readable.length && readable.length === records.length ? strictest(readable) : null;
}
