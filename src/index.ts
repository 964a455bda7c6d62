import type { Fika } from './api.ts';
import { createFika } from './createFika.ts';
import type { Parts } from './loader.ts';
import { LOCALES } from './locales/loaders.ts';
import { publish } from './publish.ts';
import { createReport } from './report.ts';

const PARTS: { [Name in keyof Parts]: () => Promise<Parts[Name]> } = {
  ui: () => import('./ui/mount.ts'),
  preferences: () => import('./ui/createPreferences.tsx'),
  looks: () => import('./ui/createLooks.ts'),
  records: () => import('./storage/manyCookies.ts'),
  messages: () => import('./messages.ts'),
  signals: () => import('./lateSignals.ts'),
  gpp: () => import('./lateGpp.ts'),
  sweep: () => import('./lateSweep.ts'),
  embeds: () => import('./lateEmbeds.ts'),
  receipts: () => import('./lateReceipts.ts'),
  import: () => import('./lateImport.ts'),
  declaration: () => import('./lateDeclaration.ts'),
  check: () => import('./lateCheck.ts'),
  inspector: () => import('./lateInspector.ts'),
};

/**
 * Fika for a bundler: `fika.init({ … })`. Importing it touches no page, so a server may; there, nothing is allowed and
 * `init` must not be called. `init` makes it the page's `window.fika`. Interface and texts are chunks that are fetched when
 * there is something to show.
 */
export const fika: Fika = publish(
  createFika({
    part: (name) => PARTS[name](),
    texts: (file: string) => LOCALES[file as keyof typeof LOCALES]() as Promise<never>,
  }),
  createReport(PARTS.messages),
);

export type { Fika } from './api.ts';
export type * from './config/signals.ts';
export type * from './config/types.ts';
export type { DetailTexts } from './config/detailTexts.ts';
export type { Texts } from './config/texts.ts';
export type { Choice, Source, View } from './consent/state.ts';
export type { Consent } from './consent/toConsent.ts';
export type { ConsentReceipt } from './consent/receipt.ts';
export type { EventDetails, EventType, Listener } from './events/announce.ts';
