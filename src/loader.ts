import type { DetailTexts } from './config/detailTexts.ts';
import type { Texts } from './config/texts.ts';
import type * as check from './lateCheck.ts';
import type * as declaration from './lateDeclaration.ts';
import type * as gpp from './lateGpp.ts';
import type * as embeds from './lateEmbeds.ts';
import type * as imports from './lateImport.ts';
import type * as inspector from './lateInspector.ts';
import type * as receipts from './lateReceipts.ts';
import type * as signals from './lateSignals.ts';
import type * as sweep from './lateSweep.ts';
import type * as messages from './messages.ts';
import type { Ui, UiOptions } from './showUi.ts';
import type * as records from './storage/manyCookies.ts';
import type * as looks from './ui/createLooks.ts';
import type * as preferences from './ui/createPreferences.tsx';

/** What is not needed on every page, a file each: `fika-ui.js`, `fika-messages.js` … */
export interface Parts {
  ui: { mount(options: UiOptions): Ui };
  preferences: typeof preferences;
  looks: typeof looks;
  messages: typeof messages;
  records: typeof records;
  signals: typeof signals;
  gpp: typeof gpp;
  sweep: typeof sweep;
  embeds: typeof embeds;
  receipts: typeof receipts;
  import: typeof imports;
  declaration: typeof declaration;
  check: typeof check;
  inspector: typeof inspector;
}

/** How it arrives: fetched beside the script, bundled with it, or as a bundler's own chunks. */
export interface Loader {
  part<Name extends keyof Parts>(name: Name): Promise<Parts[Name]>;
  /** Files of `locales/`: those of the details stand in a folder of it. */
  texts(file: `details/${string}`): Promise<{ default: DetailTexts }>;
  texts(file: string): Promise<{ default: Texts }>;
}
