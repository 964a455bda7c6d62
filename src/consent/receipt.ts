import type { Config } from '../config/complete.ts';
import { expiry } from './isValid.ts';
import type { Decision, State } from './state.ts';

/** A decision as proof (GDPR art. 7(1)), in plain data. It is built for the asking and sent nowhere. */
export interface ConsentReceipt {
  /** The record as it is stored. */
  record: Decision;
  /** ISO 8601, UTC. */
  at: string;
  expires: string;
  source: State['source'];
  mode: State['mode'];
  region: string | null;
  gpc: boolean;
  /** Of the texts that were shown. */
  language: string;
  controller: Config['controller'];
  /** Of the script that asked. */
  version: string;
}

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();

export function receipt(config: Config, state: State, shown: { language: string; version: string }): ConsentReceipt | null {
  const { decision, source, mode, region, gpc } = state;
  if (!decision) return null;
  // A copy: whoever is given the proof cannot change the decision.
  const { granted, denied, services } = decision;
  const record = { ...decision, granted: [...granted], denied: [...denied], services: { ...services } };
  const { controller } = config;
  return { record, at: iso(record.at), expires: iso(expiry(config, record)), source, mode, region, gpc, controller, ...shown };
}
