import type { Config } from '../config/complete.ts';
import { isObject } from '../config/isObject.ts';
import { isText } from '../config/isText.ts';
import { matches } from '../config/matches.ts';
import type { Row } from './Section.ts';

/** The name of something that is kept in the browser. Its value is nobody's business here. */
export interface Stored {
  readonly kind: 'cookie' | 'local' | 'session';
  readonly name: string;
}

const TITLES = { cookie: 'cookie', local: 'localStorage', session: 'sessionStorage' };

/** What is in the browser now, and which services declare it. */
export function storedRows({ given, services, storage }: Config, present: readonly Stored[]): Row[] {
  const declared = isObject(given.services) ? given.services : {};
  return present.map(({ kind, name }) => {
    const title = `${TITLES[kind]} ${name}`;
    // The record, what follows it where it is long, the log that waits, and what receipts tell of the decision.
    if ([storage.name, `${storage.name}-services`].includes(name) || /^fika-(log:|shown$)/.test(name)) return { name: title, value: 'Fika’s own' };
    const owners = services.flatMap(({ id, category }) =>
      patternsOf(declared[id], kind).some((pattern) => matches(pattern, name)) ? [`${id} (${category})`] : [],
    );
    return owners.length
      ? { name: title, value: `declared by ${owners.join(', ')}` }
      : { name: title, value: 'undeclared: no service names it', isWrong: true };
  });
}

function patternsOf(service: unknown, kind: Stored['kind']): string[] {
  if (!isObject(service)) return [];
  const list: unknown = kind === 'cookie' ? service.cookies : service.storage;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    if (!isObject(entry) || !isText(entry.name)) return [];
    // Without a kind, both storages are meant.
    const isKind = kind === 'cookie' || (entry.kind ?? kind) === kind;
    return isKind ? [entry.name.trim()] : [];
  });
}
