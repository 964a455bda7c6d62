import Cookies from 'js-cookie';
import type { Config } from '../config/complete.ts';
import { completeStorage } from '../config/completeStorage.ts';
import { cookieValues } from '../consent/cookieValues.ts';
import { fromCookie } from '../consent/fromCookie.ts';
import { expiry } from '../consent/isValid.ts';
import { encode } from '../consent/record.ts';
import type { Decision, Effect } from '../consent/state.ts';
import type { Report } from '../report.ts';
import type * as manyCookies from './manyCookies.ts';
import { readCookies } from './readCookies.ts';

export interface Records {
  /** Must there be `manyCookies` first: several cookies of the name, a second part, or too many services for one cookie? */
  needMany(): boolean;
  useMany(many: typeof manyCookies): void;
  /** The record; null where there is none, or none that can be read. */
  read(): Decision | null;
  /** Keeps it: written for a decision of this page, deleted by a reset. What came from elsewhere stands there already. */
  keep: Effect;
}

/** So many characters in the ids of services fit into one cookie, whatever is answered. */
const FITS = 600;

/**
 * The record in its cookie. Where the browser refuses the cookie, or reading throws (a sandboxed frame), the decision
 * holds for the page, and the owner is told once.
 */
export function createRecords(config: Config, report: Report): Records {
  const { name, domain } = config.storage;
  const names = [name, `${name}-services`] as const;
  let many: typeof manyCookies | undefined;
  /** In place of a cookie that was refused. */
  let memory: Decision | null = null;
  let isTold = false;

  const attempt = (act: () => boolean | undefined): boolean => {
    try {
      return !!act();
    } catch {
      return false;
    }
  };
  /** What stands under these names, looked at once: reading cookies may wait for another process. */
  const values = (...wanted: readonly string[]): string[] => {
    const cookies = readCookies();
    return wanted.flatMap((one) => cookieValues(cookies, one));
  };

  /** On every domain that one of that name may stand on: set by an older configuration, or by hand. */
  function remove(): undefined {
    const labels = location.hostname.split('.');
    const domains = ['', ...labels.map((_, index) => labels.slice(index).join('.'))];
    const { path } = completeStorage(config);
    for (const its of domains) for (const one of names) Cookies.remove(one, { path, domain: its });
  }

  function write({ domain: before = '', ...decision }: Decision, its: string): boolean {
    const { path, sameSite, secure } = completeStorage(config);
    const record = its ? { ...decision, domain: its } : decision;
    const texts = many?.split(record) ?? [encode(record)];
    if (its !== before || many) remove();
    return names.every((one, index) => {
      const text = texts[index] ?? '';
      const expires = new Date(expiry(config, decision) * 1000);
      if (text) Cookies.set(one, text, { path, sameSite, secure: secure && location.protocol === 'https:', expires, domain: its });
      return (Cookies.get(one) ?? '') === text;
    });
  }

  return {
    needMany: () => values(...names).length > 1 || config.services.map(({ id }) => id).join('').length > FITS,
    useMany(found) {
      many = found;
    },
    read() {
      const [text, ...others] = values(...names);
      if (!text) return memory;
      // Several, and nothing that could tell which: no answer can be taken from them.
      return many ? many.join(values(name), Cookies.get(names[1]) ?? '') : others.length ? null : fromCookie(text);
    },
    keep({ action, previous, state: { decision } }) {
      const isElsewhere = 'stored' in action && decision === action.stored && !('imported' in action && action.imported);
      const isMoved = action.type === 'start' && ((decision?.domain ?? '') !== domain || values(name).length > 1);
      if (action.type === 'reset') {
        memory = null;
        attempt(remove);
      }
      if (!decision || decision === previous.decision || (isElsewhere && !isMoved)) return;
      memory = decision;
      if (attempt(() => write(decision, domain))) memory = null;
      else {
        // Where the browser refuses the domain, the host is better than nothing.
        const isHosts = !!domain && attempt(() => write(decision, ''));
        if (isHosts) memory = null;
        if (!isTold) report('cookie-refused', name, isHosts && domain);
        isTold = true;
      }
    },
  };
}
