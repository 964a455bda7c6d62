import type { LogConfig } from '../config/types.ts';
import type { LogEntry } from './LogEntry.ts';

/** `kept`: done. `refused`: sending it again would change nothing. `unreachable`: worth another try. */
export type Outcome = 'kept' | 'refused' | 'unreachable';

const TRY_AGAIN = [408, 425, 429];

/** Sends one entry. It outlives the page, and whatever happens it only resolves. */
export async function post({ url, headers = {} }: LogConfig, entry: LogEntry): Promise<Outcome> {
  const body = JSON.stringify(entry);
  const type = { 'Content-Type': 'application/json' };
  try {
    // Where a request would die with the page, the beacon lives; it tells no outcome and takes no headers.
    if (!('keepalive' in Request.prototype) && !Object.keys(headers).length) {
      return navigator.sendBeacon(url, new Blob([body], { type: type['Content-Type'] })) ? 'kept' : 'unreachable';
    }
    const { ok, status } = await fetch(url, {
      method: 'POST',
      body,
      keepalive: true,
      headers: { ...type, 'Idempotency-Key': entry.key, ...headers },
      // Neither cookies nor the address of the page: the log is about the record, not about the visitor.
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
    });
    if (ok || status === 409) return 'kept';
    return status >= 500 || TRY_AGAIN.includes(status) ? 'unreachable' : 'refused';
  } catch {
    return 'unreachable';
  }
}
