import * as declaration from './lateDeclaration.ts';
import * as embeds from './lateEmbeds.ts';
import * as imports from './lateImport.ts';
import * as receipts from './lateReceipts.ts';
import * as gpp from './lateGpp.ts';
import * as signals from './lateSignals.ts';
import * as sweep from './lateSweep.ts';
import type { Parts } from './loader.ts';
import englishDetails from './locales/details/en.ts';
import english from './locales/en.ts';
import * as messages from './messages.ts';
import { runScript } from './runScript.ts';
import * as records from './storage/manyCookies.ts';
import * as looks from './ui/createLooks.ts';
import * as preferences from './ui/createPreferences.tsx';
import * as ui from './ui/mount.ts';

const PARTS: Partial<Parts> = {
  ui,
  preferences,
  looks,
  messages,
  records,
  signals,
  gpp,
  sweep,
  embeds,
  receipts,
  import: imports,
  declaration,
} satisfies Omit<Parts, 'check' | 'inspector'>;

const INSIDE = new Map<string, object>([
  ['en', { default: english }],
  ['details/en', { default: englishDetails }],
]);

/**
 * Everything and English are inside. Another language is fetched from `locales/` beside the script, and so are what checks
 * the configuration and the inspector: no visitor needs them.
 */
runScript((base) => {
  const fetch = (file: string): Promise<never> => import(new URL(file, base).href) as Promise<never>;
  return {
    part: async (name) => PARTS[name] ?? fetch(`fika-${name}.js`),
    texts: (file: string) => (INSIDE.has(file) ? Promise.resolve(INSIDE.get(file) as never) : fetch(`locales/${file}.js`)),
  };
});
