import { isObject } from './config/isObject.ts';
import { isText } from './config/isText.ts';
import type { Change } from './consent/state.ts';
import type { Guard } from './Guard.ts';
import { loadTexts } from './loadTexts.ts';
import { newId } from './page/newId.ts';
import { proof } from './proof.ts';
import { createReceipts } from './receipts/createReceipts.ts';

/** Proof of consent: what the log is told of each change, and the receipt that a visitor can keep. */
export function createProof(guard: Guard): {
  log(change: Change): void;
  download(): void;
} {
  const { config, fail } = guard;
  const url = config.read<string>('log.url', '', isText);
  const headers = config.read<Record<string, string>>('log.headers', {}, isObject);
  const receipts = createReceipts({
    config,
    log: url ? { url, headers } : undefined,
    texts: (language) => loadTexts(guard, language),
    newId,
    fail,
  });
  void receipts.flush();

  return {
    log(change) {
      const { action, previous, state, leftovers } = change;
      // At a start the record is what stood before: a signal may have taken back what it grants.
      const before = action.type === 'start' ? action.stored : previous.decision;
      const isFromElsewhere = 'stored' in action && state.decision === action.stored;
      if (!url || isFromElsewhere || (action.type !== 'reset' && state.decision === previous.decision)) return;
      const happening = {
        key: newId(),
        now: Date.now(),
        proof: proof(guard),
        before,
        path: location.pathname,
      };
      // Kept at once: the page may go at any moment.
      receipts.keep(happening);
      leftovers.then(
        (found) => receipts.log({ ...happening, ...(found.length && { leftovers: found }) }),
        () => receipts.log(happening),
      );
    },
    download() {
      const now = proof(guard);
      if (now) receipts.download(now).catch(fail);
    },
  };
}
