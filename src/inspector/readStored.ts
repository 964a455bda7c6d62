import type { Stored } from './storedRows.ts';

/** The names of all cookies and storage keys that the page can see. What the browser gives no access to is left out. */
export const readStored = (): Stored[] => [
  ...attempt(() => document.cookie.split('; ').filter(Boolean).map((text) => ({ kind: 'cookie' as const, name: text.split('=', 1)[0] ?? '' }))),
  ...attempt(() => Object.keys(localStorage).map((name) => ({ kind: 'local' as const, name }))),
  ...attempt(() => Object.keys(sessionStorage).map((name) => ({ kind: 'session' as const, name }))),
];

function attempt(read: () => Stored[]): Stored[] {
  try {
    return read();
  } catch {
    return [];
  }
}
