import type { Change } from '../consent/state.ts';

/** What is put down. */
export type PutDown = Change & { readonly language: string };

/**
 * Puts a change down in the click itself, under the time that it is: the visitor may leave before the part that keeps the
 * log is there, and the next page then takes it up (`takePutDown`).
 */
export function putDown(change: PutDown): void {
  try {
    localStorage[`fika-log:${Date.now()}`] = JSON.stringify(change);
  } catch {
    // Blocked or full: then this page logs it, or none.
  }
}
