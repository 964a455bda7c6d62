import { receipt, type ConsentReceipt } from './consent/receipt.ts';
import type { Guard } from './Guard.ts';
import { VERSION } from './version.ts';

/** The present decision as proof; null where there is none. */
export const proof = ({ config, store, language }: Guard): ConsentReceipt | null =>
  receipt(store.state.decision, store.consent, { language, controller: config.given.controller, version: VERSION });
