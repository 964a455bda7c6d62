import Cookies from 'js-cookie';
import type { Config } from '../config/complete.ts';
import { cookieValues } from '../consent/cookieValues.ts';
import { expiry } from '../consent/isValid.ts';
import { decode } from '../consent/record.ts';
import type { Decision, Effect } from '../consent/state.ts';
import { stricter } from '../consent/stricter.ts';
import type { Report } from '../report.ts';
import { join, split } from './longRecord.ts';
import { readCookies } from './readCookies.ts';

export interface Records {
  /** The record; null where there is none, or none that can be read. Of several the stricter answers hold. */
  read(): Decision | null;
  /** Keeps it: written for a decision of this page, deleted by a reset. What came from elsewhere stands there already. */
  keep: Effect;
}

/**
 * The record in its cookie. Where the browser refuses the cookie, or reading throws (a sandboxed frame), the decision
 * holds for the page, and the owner is told once.
 */
export function createRecords(config: Config, report: Report): Records {
  const { name, domain, path, sameSite, secure } = config.storage;
  const names = [name, `${name}-services`] as const;
  /** In place of a cookie that was refused. */
  let memory: Decision | null = null;
  let isTold = false;

  const attempt = (write: () => unknown): boolean => {
    try {
      return write() !== false;
    } catch {
      return false;
    }
  };
  const values = (one: string): string[] => cookieValues(readCookies(), one).map(decoded);

  /** On every domain that one of that name may stand on: set by an older configuration, or by hand. */
  function remove(): void {
    const labels = location.hostname.split('.');
    const domains = ['', ...labels.map((_, index) => labels.slice(index).join('.'))];
    for (const its of domains) for (const one of names) Cookies.remove(one, { path, domain: its });
  }

  function write(decision: Decision): boolean {
    const texts = split(decision);
    const attributes = {
      path,
      sameSite,
      secure: secure && location.protocol === 'https:',
      expires: new Date(expiry(config, decision) * 1000),
    };
    if (domain || texts[1] || values(name).length > 1) remove();
    const isKept = (its: string): boolean =>
      names.every((one, index) => {
        const text = texts[index] ?? '';
        if (text) Cookies.set(one, text, { ...attributes, domain: its });
        return (values(one)[0] ?? '') === text;
      });
    if (isKept(domain)) return true;
    // Where the browser refuses the domain, the host is better than nothing.
    if (domain) isKept('');
    return false;
  }

  return {
    read() {
      const found = values(name).flatMap((text) => decode(text) ?? []);
      return found.length ? join(found.reduce(stricter), values(names[1])[0] ?? '') : memory;
    },

    keep({ action, previous, state: { decision } }) {
      const isElsewhere = 'stored' in action && decision === action.stored && !('imported' in action);
      const isMoved = action.type === 'start' && (!!domain || values(name).length > 1);
      if (action.type === 'reset') {
        memory = null;
        attempt(remove);
      }
      if (!decision || decision === previous.decision || (isElsewhere && !isMoved)) return;
      memory = decision;
      if (attempt(() => write(decision))) memory = null;
      else if (!isTold) report('cookie-refused', name);
      isTold = true;
    },
  };
}

/** Empty when it cannot be decoded, as another writer's may be. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
