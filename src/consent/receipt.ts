import type { Consent } from './toConsent.ts';
import type { Decision } from './state.ts';

/**
 * A decision as proof (GDPR art. 7(1)), in plain data. It is built for the asking and sent nowhere. Where the decision is
 * only read again, from the record or another tab (`source` is `stored` or `tab`), what is of the moment that it was made,
 * `mode` and all below it, is not there: this page may have another law, language and configuration.
 */
export interface ConsentReceipt {
  /** The record as it is stored. */
  record: Decision;
  /** ISO 8601, UTC. */
  at: string;
  expires: string;
  source: Consent['source'];
  mode?: Consent['mode'];
  region?: string | null;
  gpc?: boolean;
  /** Of the texts that were shown. */
  language?: string;
  /** As in the configuration. */
  controller?: unknown;
  /** Of the script that asked. */
  version?: string;
}

type Shown = Required<Pick<ConsentReceipt, 'language' | 'version'>> & Pick<ConsentReceipt, 'controller'>;

export function receipt(record: Decision | null, consent: Consent, shown: Shown): ConsentReceipt | null {
  const { at, expires, source, mode, region, gpc } = consent;
  // A copy, its dates in words: whoever is given the proof cannot change the decision.
  const proof = JSON.stringify({ record, at, expires, source, ...(!['stored', 'tab'].includes(source) && { mode, region, gpc, ...shown }) });
  return record && (JSON.parse(proof) as ConsentReceipt);
}
