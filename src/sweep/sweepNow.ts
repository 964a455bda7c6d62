import { cookieScopes } from './cookieScopes.ts';
import type { Find, Plan } from './createPlan.ts';
import type { Leftover } from '../consent/Leftover.ts';

interface Place {
  names(): string[];
  remove(finds: readonly Find[]): void;
}

const cookies: Place = {
  // A cookie without a name is shown without an equals sign, and cannot be declared.
  names: () => document.cookie.split('; ').flatMap((pair) => (pair.includes('=') ? pair.slice(0, pair.indexOf('=')) : [])),
  remove(finds) {
    let left = finds.map(({ entry, name }) => ({ name, rounds: cookieScopes(entry, location) }));
    for (let round = 0; left.length; round++) {
      // The age comes last, so that it holds whatever stands in a declared domain or path.
      for (const { name, rounds } of left) {
        for (const scope of rounds[round] ?? []) document.cookie = `${name}=${scope}; max-age=0`;
      }
      const there = new Set(cookies.names());
      left = left.filter(({ name, rounds }) => there.has(name) && round + 1 < rounds.length);
    }
  },
};

/** The area comes by a function, because reaching for it throws where storage is blocked. */
const keys = (area: () => Storage): Place => ({
  names: () => Array.from({ length: area().length }, (_, index) => area().key(index) ?? ''),
  remove(finds) {
    for (const { name } of finds) area().removeItem(name);
  },
});

const PLACES = { cookie: cookies, local: keys(() => localStorage), session: keys(() => sessionStorage) };

/** Deletes what can be deleted at once: cookies and keys. Says what is left, and whether anything went. */
export function sweepNow(plan: Plan): { leftovers: Leftover[]; hasSwept: boolean } {
  let hasSwept = false;
  const leftovers = (Object.keys(PLACES) as (keyof typeof PLACES)[]).flatMap((kind): Leftover[] => {
    const declared = plan.entries.filter((entry) => entry.kind === kind);
    if (!declared.length) return [];
    const { names, remove } = PLACES[kind];
    try {
      const before = names();
      // A declared path may be one that this page does not see.
      const unseen = declared.flatMap(({ name, path }) => (path && !name.includes('*') ? name : []));
      const finds = plan.find(kind, [...before, ...unseen]);
      remove(finds.filter(({ isShared }) => !isShared));
      const after = names();
      hasSwept ||= finds.some(({ name }) => before.includes(name) && !after.includes(name));
      return finds
        .filter(({ name }) => after.includes(name))
        .map(({ entry: { service }, name, isShared }) => ({ service, kind, name, reason: isShared ? 'shared' : 'still-there' }));
    } catch {
      return declared.map(({ service, name }) => ({ service, kind, name, reason: 'unavailable' }));
    }
  });
  return { leftovers, hasSwept };
}
