import type { AllTexts } from '../config/AllTexts.ts';
import type { LogConfig } from '../config/types.ts';
import type { Config } from '../config/complete.ts';
import type { Leftover } from '../consent/Leftover.ts';
import type { Decision } from '../consent/state.ts';
import { createLog } from './createLog.ts';
import { createShown } from './createShown.ts';
import { download } from './download.ts';
import type { Happening } from './Happening.ts';
import type { LogEntry } from './LogEntry.ts';
import type { Proof } from './Proof.ts';
import { toAsked } from './toAsked.ts';
import { toEntry } from './toEntry.ts';
import { toReceipt, type Receipt } from './toReceipt.ts';

/** What receipts and the log need from the guard, handed over once: it is another module graph. */
export interface ReceiptsOptions {
  config: Config;
  /** The option `log`; without it nothing is ever sent. */
  log?: LogConfig | undefined;
  /** The texts of a language, the owner's included. */
  texts(language: string): Promise<AllTexts>;
  /** A fresh version 4 UUID. */
  newId(): string;
  /** Told of what was lost, once for each. */
  fail(error: unknown): void;
}

export interface Receipts {
  /** The full receipt of a decision, as machine-readable proof; in `language` where that of the decision is not known. */
  receipt(proof: Proof, language: string): Promise<Receipt>;
  /** Gives the visitor the receipt as a file. */
  download(proof: Proof, language: string): Promise<void>;
  /** Puts a change of consent into the log. Resolves when it is sent, or known to have to wait; never rejects. */
  log(happening: Happening, leftovers?: Promise<readonly Leftover[]>): Promise<void>;
  /** Sends what earlier pages could not, and `missed`, which they could not even begin with. Never rejects. */
  flush(missed?: readonly Happening[]): Promise<void>;
  /** Deletes what is kept of another decision than this one. */
  tidy(record: Decision | null): void;
}

/** Proof of consent, fetched after the first decision that needs it: `fika-receipts.js`. */
export function createReceipts({ config, log, texts, newId, fail }: ReceiptsOptions): Receipts {
  const asked = toAsked(config);
  const shown = createShown();

  const toLogEntry = async (happening: Happening, isLate: boolean): Promise<LogEntry> => {
    const { proof } = happening;
    // Without the texts there is no hash of them, but still an entry.
    const words = proof?.language ? await texts(proof.language).catch(() => null) : null;
    const entry = toEntry(happening, asked, words);
    if (proof && !isLate) shown.seal(proof.record, entry.notice);
    return entry;
  };
  const sender = log && createLog(log, toLogEntry, fail);

  const receipt = async (proof: Proof, language: string): Promise<Receipt> => {
    const kept = shown.find(proof.record);
    const known = { ...proof, ...kept?.facts };
    return toReceipt(known, {
      id: newId(),
      now: Date.now(),
      page: location.href,
      asked,
      texts: await texts(known.language ?? language),
      notice: kept?.notice,
    });
  };

  return {
    receipt,
    async download(proof, language) {
      download(await receipt(proof, language), `consent-receipt-${new Date().toISOString().slice(0, 10)}.json`);
    },
    async log(happening, leftovers) {
      if (!sender) return;
      shown.keep(happening.proof);
      await sender.add(happening, leftovers);
    },
    async flush(missed = []) {
      for (const happening of missed) sender?.keep(happening);
      await sender?.flush();
    },
    tidy: shown.tidy,
  };
}
