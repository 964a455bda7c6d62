import { readCookies } from './readCookies.ts';

/** The cookies and the keys of both storages, as one text: for a rough look at what is there. */
export function storedNames(): string {
  try {
    return [readCookies(), ...Object.keys(localStorage), ...Object.keys(sessionStorage)].join('\n');
  } catch {
    // A page may have cookies and no storage.
    return readCookies();
  }
}
