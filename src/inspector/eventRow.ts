import type { Consent } from '../consent/toConsent.ts';
import type { Row } from './Section.ts';

/** What the events of Fika tell, as far as it is shown. */
interface Told {
  readonly consent?: Pick<Consent, 'decided' | 'source'>;
  readonly granted?: readonly string[];
  readonly revoked?: readonly string[];
  readonly view?: string;
  readonly error?: unknown;
}

/** An event, with the time at which it came. */
export function eventRow(type: string, { consent, granted = [], revoked = [], view, error }: Told, at: Date): Row {
  const parts = [
    granted.length && `granted ${granted.join(', ')}`,
    revoked.length && `revoked ${revoked.join(', ')}`,
    consent && `${consent.decided ? 'decided' : 'undecided'}, by ${consent.source}`,
    view,
    error instanceof Error ? String(error) : error !== undefined && 'something that is no Error was thrown',
  ];
  const value = parts.filter(Boolean).join('; ');
  return { name: `${at.toISOString().slice(11, 19)} consent-${type}`, value, isWrong: type === 'error' };
}
