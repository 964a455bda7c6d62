import { isObject } from './config/isObject.ts';
import { isText } from './config/isText.ts';
import { isOwn } from './consent/isOwn.ts';
import type { Change } from './consent/state.ts';
import type { Guard } from './Guard.ts';
import { loadTexts } from './loadTexts.ts';
import { newId } from './page/newId.ts';
import { proof } from './proof.ts';
import { canonical } from './receipts/canonical.ts';
import { createReceipts } from './receipts/createReceipts.ts';
import { takePutDown } from './receipts/takePutDown.ts';
import { toHappening } from './receipts/toHappening.ts';
import { VERSION } from './version.ts';

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
  const facts = { controller: config.given.controller, version: VERSION };
  // First this page hands over what it has put down itself while this part was under way.
  setTimeout(() => {
    const missed = takePutDown((_, now) => now <= performance.timeOrigin);
    receipts.tidy(guard.store.state.decision);
    void receipts.flush(missed.map(({ change, now }) => toHappening(change, { key: newId(), now, path: '', ...facts })));
  });

  return {
    log(change) {
      if (!isOwn(change)) return;
      const state = canonical(change.state);
      const [found] = takePutDown((one) => canonical(one.state) === state);
      const { language = guard.language } = found?.change ?? {};
      void receipts.log(
        toHappening({ ...change, language }, { key: newId(), now: found?.now ?? Date.now(), path: location.pathname, ...facts }),
        change.leftovers,
      );
    },
    download() {
      const now = proof(guard);
      if (now) receipts.download(now, guard.language).catch(fail);
    },
  };
}
