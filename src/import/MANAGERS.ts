import { readCcCookie } from './readCcCookie.ts';
import { readCookiebot } from './readCookiebot.ts';
import { readKlaro } from './readKlaro.ts';
import { readOneTrust } from './readOneTrust.ts';
import { readTarteaucitron } from './readTarteaucitron.ts';
import type { ReadTheirs } from './TheirRecord.ts';

export interface Manager {
  read: ReadTheirs;
  /** What its names are ours for, where they are the same on every site. */
  map?: Readonly<Record<string, string>>;
  /** It can keep its record in `localStorage` under the same name. */
  isStored?: true;
  /** What it keeps beside its record. */
  others?: readonly string[];
}

/** The managers whose records can be taken over, by the usual name of their cookie. */
export const MANAGERS: Readonly<Record<string, Manager>> = {
  cc_cookie: { read: readCcCookie, isStored: true },
  klaro: { read: readKlaro, isStored: true },
  CookieConsent: {
    read: readCookiebot,
    map: { preferences: 'functional', statistics: 'performance', marketing: 'advertising' },
  },
  OptanonConsent: {
    read: readOneTrust,
    map: { C0002: 'performance', C0003: 'functional', C0004: 'advertising' },
    others: ['OptanonAlertBoxClosed'],
  },
  tarteaucitron: { read: readTarteaucitron },
};
