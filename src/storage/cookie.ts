import Cookies from 'js-cookie';
import type { Config } from '../config/complete.ts';
import { expiry } from '../consent/isValid.ts';
import { decode, encode } from '../consent/record.ts';
import type { Change, Decision } from '../consent/state.ts';
import type { Report } from '../report.ts';

/** Reads the record. Blocked or throwing storage (a sandboxed frame) reads as none. */
export function readRecord({ storage }: Config): Decision | null {
  try {
    return decode(Cookies.get(storage.name));
  } catch {
    return null;
  }
}

/**
 * The effect that keeps the record: written for a decision of this page, deleted by a reset. What came from elsewhere
 * stands there already. When the browser refuses the cookie, the decision holds for the page and the owner is told.
 */
export function createRecorder(config: Config, report: Report): (change: Change) => void {
  const { name, domain, path, sameSite, secure } = config.storage;
  const attributes = {
    path,
    sameSite,
    secure: secure && location.protocol === 'https:',
    ...(domain && { domain }),
  };
  return ({ action, previous, state: { decision } }) => {
    const fromElsewhere = action.type === 'sync' || (action.type === 'start' && decision === action.stored);
    if (fromElsewhere && !(action.type === 'start' && action.imported)) return;
    try {
      if (action.type === 'reset') return void Cookies.remove(name, attributes);
      if (!decision || decision === previous.decision) return;
      const text = encode(decision);
      Cookies.set(name, text, { ...attributes, expires: new Date(expiry(config, decision) * 1000) });
      if (Cookies.get(name) === text) return;
    } catch {
      // Told below, as a cookie that was refused in silence is.
    }
    report('cookie-refused', name);
  };
}
