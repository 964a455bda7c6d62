import type { AllTexts } from '../config/AllTexts.ts';
import type { LogConfig } from '../config/types.ts';
import type { Config } from '../config/complete.ts';
import { createLog } from './createLog.ts';
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
  /** The full receipt of a decision, as machine-readable proof. */
  receipt(proof: Proof): Promise<Receipt>;
  /** Gives the visitor the receipt as a file. */
  download(proof: Proof): Promise<void>;
  /** Puts a change of consent down, for `log` or the next page to send. */
  keep(happening: Happening): void;
  /** Puts a change of consent into the log. Resolves when it is sent, or known to have to wait; never rejects. */
  log(happening: Happening): Promise<void>;
  /** Sends what earlier pages could not. Never rejects. */
  flush(): Promise<void>;
}

/** Proof of consent, fetched after the first decision that needs it: `fika-receipts.js`. */
export function createReceipts({ config, log, texts, newId, fail }: ReceiptsOptions): Receipts {
  const asked = toAsked(config);

  const toLogEntry = async (happening: Happening): Promise<LogEntry> => {
    const { proof } = happening;
    // Without the texts there is no hash of them, but still an entry.
    return toEntry(happening, asked, proof && (await texts(proof.language).catch(() => null)));
  };
  const sender = log && createLog(log, toLogEntry, fail);

  const receipt = async (proof: Proof): Promise<Receipt> =>
    toReceipt(proof, {
      id: newId(),
      now: Date.now(),
      page: location.href,
      asked,
      texts: await texts(proof.language),
    });

  return {
    receipt,
    async download(proof) {
      download(await receipt(proof), `consent-receipt-${new Date().toISOString().slice(0, 10)}.json`);
    },
    keep: (happening) => sender?.keep(happening),
    log: async (happening) => sender?.add(happening),
    flush: async () => sender?.flush(),
  };
}
