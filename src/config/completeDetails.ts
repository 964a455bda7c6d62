import type { Config } from './complete.ts';
import { isAddress } from './isAddress.ts';
import { isObject } from './isObject.ts';
import { isText } from './isText.ts';

/** What only the details and the declaration show. */
export interface Details {
  /** Name and address of each site that refuses advertising for many companies. */
  optOuts: readonly (readonly [name: string, address: string])[];
  /** What each service stores, by its id. */
  stored: ReadonlyMap<string, readonly Entry[]>;
}

/** One cookie, or one place in other storage. */
export interface Entry {
  name: string;
  isCookie: boolean;
  isThird: boolean;
  /** In the owner's words, or `session`; empty where nothing is said. For other storage `lasting` too. */
  duration: string;
  purpose: string;
}

const OPT_OUTS = {
  'NAI (US)': 'https://optout.networkadvertising.org/',
  'DAA (US)': 'https://optout.aboutads.info/',
  'EDAA (EU)': 'https://www.youronlinechoices.eu/',
};

const isAddresses = (value: unknown): boolean => isObject(value) && Object.values(value).every(isAddress);

/** The third part of `complete.ts`. An entry that cannot be read is left out. */
export function completeDetails({ read, services }: Config): Details {
  const entries = (path: string, isCookie: boolean): Entry[] =>
    read<unknown[]>(path, [], Array.isArray).flatMap((entry): Entry[] => {
      if (!isObject(entry) || !isText(entry.name)) return [];
      const { name, kind, party, duration, purpose } = entry;
      const own = kind === 'session' ? 'session' : 'lasting';
      return [
        {
          name,
          isCookie,
          isThird: party === 'third',
          duration: isText(duration) ? duration : isCookie ? '' : own,
          purpose: isText(purpose) ? purpose : '',
        },
      ];
    });
  return {
    optOuts: Object.entries(read<Record<string, string>>('links.optOuts', OPT_OUTS, isAddresses)),
    stored: new Map(
      services.map(({ id }) => [id, [...entries(`services.${id}.cookies`, true), ...entries(`services.${id}.storage`, false)]]),
    ),
  };
}
