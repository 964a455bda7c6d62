import type { Texts } from './config/texts.ts';
import type * as Messages from './messages.ts';
import type { Ui, UiOptions } from './showUi.ts';

/** How what is rarely needed arrives: fetched beside the script, bundled with it, or as a bundler's own chunks. */
export interface Loader {
  ui(): Promise<{ mount(options: UiOptions): Ui }>;
  texts(language: string): Promise<{ default: Texts }>;
  messages(): Promise<typeof Messages>;
}
