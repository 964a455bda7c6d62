import type { Config } from './config/complete.ts';
import { isObject } from './config/isObject.ts';
import { isText } from './config/isText.ts';
import type { ConsentReceipt } from './consent/receipt.ts';
import type { Change, Effect } from './consent/state.ts';
import type { Loader } from './loader.ts';
import { createReceipts } from './receipts/createReceipts.ts';
import type { Leftover } from './consent/Leftover.ts';

export interface LateReceiptsOptions {
  config: Config;
  texts: Loader['texts'];
  newId(): string;
  fail(error: unknown): void;
  proof(): ConsentReceipt | null;
  /** What the sweep that follows from a change could not delete. */
  leftoversOf(change: Change): Promise<Leftover[]>;
}

/** Proof of consent: what the log is told of each change, and the receipt that a visitor can keep. */
export function createProof({ config, proof, leftoversOf, ...options }: LateReceiptsOptions): { log: Effect; download(): void } {
  const { newId, fail } = options;
  const { url, headers } = config.read({ url: ['', isText], headers: [{}, isObject] }, 'log') as {
    url: string;
    headers: Record<string, string>;
  };
  const receipts = createReceipts({ config, log: url ? { url, headers } : undefined, ...options });
  void receipts.flush();

  return {
    log(change) {
      const { action, previous, state } = change;
      const isFromElsewhere = 'stored' in action && state.decision === action.stored && !('imported' in action);
      if (!url || isFromElsewhere || (action.type !== 'reset' && state.decision === previous.decision)) return;
      const happening = {
        key: newId(),
        now: Date.now(),
        proof: proof(),
        before: previous.decision,
        path: location.pathname,
      };
      // Kept at once: the page may go at any moment.
      receipts.keep(happening);
      leftoversOf(change).then(
        (leftovers) => receipts.log({ ...happening, ...(leftovers.length && { leftovers }) }),
        () => receipts.log(happening),
      );
    },
    download() {
      const now = proof();
      if (now) receipts.download(now).catch(fail);
    },
  };
}
