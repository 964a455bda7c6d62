import Cookies from 'js-cookie';
import type { Config } from '../config/complete.ts';
import { completeStorage } from '../config/completeStorage.ts';
import { expiry } from '../consent/isValid.ts';
import { decode, encode } from '../consent/record.ts';
import type { Decision, Effect } from '../consent/state.ts';
import type { Report } from '../report.ts';
import type * as manyCookies from './manyCookies.ts';
import { readCookies } from './readCookies.ts';

export interface Records {
  /** The record; late, where it takes `manyCookies`: several cookies of the name, a second part, or too many services for one. */
  find(): Decision | null | Promise<Decision | null>;
  /** The record as far as it can be told at once; null where there is none, or none that can be read. */
  read(): Decision | null;
  /** Keeps it: written where it is not what was read, deleted by a reset. */
  keep: Effect;
}

/** So many characters in the ids of services fit into one cookie, whatever is answered. */
const FITS = 600;

/**
 * The record in its cookie. Where the browser refuses the cookie, or reading throws (a sandboxed frame), the decision
 * holds for the page, and the owner is told once.
 */
export function createRecords(config: Config, load: () => Promise<typeof manyCookies>, report: Report): Records {
  const { name, domain } = config.storage;
  const names = [name, `${name}-services`] as const;
  const { path, sameSite, secure } = completeStorage(config);
  const cookies = Cookies.withAttributes({ path, sameSite, secure: secure && location.protocol === 'https:' });
  let many: typeof manyCookies | undefined;
  /** In place of a cookie that was refused. */
  let memory: Decision | null = null;
  /** What was read from the cookie, and the domain that it says to be on; null where there are several. */
  let found: Decision | null = null;
  let home: string | null = '';
  let isTold = false;

  const attempt = <T>(act: () => T): T | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  /** It was set on more than one domain or path. */
  const isRepeated = (): boolean => `; ${readCookies()}`.split(`; ${name}=`).length > 2;
  const second = (): string => attempt(() => cookies.get(names[1])) ?? '';

  /** On every domain and path that one of that name may stand on: set by an older configuration, or by hand. */
  function remove(): void {
    const labels = location.hostname.split('.');
    const folders = location.pathname.split('/');
    const domains = ['', ...labels.map((_, index) => labels.slice(index).join('.'))];
    // To a browser, a path with a slash behind it is another one.
    const paths = folders.flatMap((_, index) => ['', '/'].map((end) => folders.slice(0, index + 1).join('/') + end));
    for (const domain of domains) for (const path of paths) for (const one of names) cookies.remove(one, { domain, path });
  }

  function write(decision: Decision, its: string): boolean {
    const texts = many?.split(decision, its || undefined) ?? [encode(decision, its || undefined)];
    const expires = new Date(expiry(config, decision) * 1000);
    const put = (): boolean =>
      names.every((one, index) => {
        const text = texts[index] ?? '';
        if (text) cookies.set(one, text, { expires, domain: its });
        return (cookies.get(one) ?? '') === text;
      });
    if (its !== home || many) remove();
    const isPut = put();
    if (!isRepeated()) return isPut;
    remove();
    return put();
  }

  function read(): Decision | null {
    const text = attempt(() => cookies.get(name));
    if (!text) return memory;
    // Once: reading cookies may wait for another process.
    const isSeveral = isRepeated();
    // Several, and nothing that could tell which: no answer can be taken from them.
    found = many ? many.join(readCookies(), name, second()) : isSeveral || second() ? null : decode(text);
    home = isSeveral ? null : (found?.domain ?? '');
    return found;
  }

  return {
    read,
    find() {
      const isSimple = !isRepeated() && !second() && config.services.map(({ id }) => id).join('').length < FITS;
      return isSimple ? read() : load().then((late) => {
        many = late;
        return read();
      });
    },
    keep({ action, previous, state: { decision } }) {
      if (action.type === 'reset') {
        memory = null;
        attempt(remove);
      }
      if (!decision || decision === previous.decision || (decision === found && home === domain)) return;
      const isDomains = attempt(() => write(decision, domain));
      // Where the browser refuses the domain, the host is better than nothing.
      const isHosts = !isDomains && !!domain && attempt(() => write(decision, ''));
      memory = isDomains || isHosts ? null : decision;
      if (!isDomains && !isTold) report('cookie-refused', name, isHosts && domain);
      isTold ||= !isDomains;
    },
  };
}
