import type { Texts } from './config/texts.ts';
import * as imports from './import/readImport.ts';
import * as embeds from './lateEmbeds.ts';
import * as receipts from './lateReceipts.ts';
import * as gpp from './lateGpp.ts';
import * as signals from './lateSignals.ts';
import * as sweep from './lateSweep.ts';
import type { Parts } from './loader.ts';
import english from './locales/en.ts';
import * as messages from './messages.ts';
import { runScript } from './runScript.ts';
import * as records from './storage/manyCookies.ts';
import * as ui from './ui/mount.ts';

const PARTS: Parts = { ui, messages, records, signals, gpp, sweep, embeds, receipts, import: imports };

/** Everything and English are inside; another language is fetched from `locales/` beside the script. */
runScript((base) => ({
  part: (name) => Promise.resolve(PARTS[name]),
  texts: (language) =>
    language === 'en'
      ? Promise.resolve({ default: english })
      : (import(new URL(`locales/${language}.js`, base).href) as Promise<{ default: Texts }>),
}));
