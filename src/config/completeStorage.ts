import type { Config } from './complete.ts';
import { isText } from './isText.ts';
import type { StorageConfig } from './types.ts';

/** How the record's cookie is written. What reading it takes is in `complete.ts`. */
export type CookieAttributes = Required<Pick<StorageConfig, 'domain' | 'path' | 'sameSite' | 'secure'>>;

export const completeStorage = ({ read, storage }: Config): CookieAttributes => ({
  domain: storage.domain,
  path: read('storage.path', '/', isText),
  sameSite: read('storage.sameSite', 'Lax', 'Strict', 'None'),
  secure: read('storage.secure', true, false),
});
