import { complete } from '../../config/complete.ts';
import { isObject } from '../../config/isObject.ts';
import { isText } from '../../config/isText.ts';
import type { CookieConfig, StorageEntryConfig } from '../../config/types.ts';
import type { Described } from '../known/identify.ts';

/** A service as the owner declares it. */
export interface Declared extends Described {
  readonly category: string;
  readonly name: string;
  readonly provider?: string | undefined;
}

/** What is text of an entry; one without a name says nothing. */
const readEntry = (entry: unknown): Record<string, string> | undefined => {
  const texts = isObject(entry) ? Object.fromEntries(Object.entries(entry).filter(([, value]) => isText(value))) : {};
  return texts['name'] === undefined ? undefined : (texts as Record<string, string>);
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The services that Fika takes from a configuration. Whatever else it holds declares nothing, and is told elsewhere. */
export function readDeclared(input: unknown): Declared[] {
  const { services, given } = complete(input, () => undefined);
  return services.map(({ id, category }) => {
    const all = given['services'];
    const own = isObject(all) && isObject(all[id]) ? all[id] : {};
    const entries = (key: string): unknown => listOf(own[key]).map(readEntry).filter((entry) => entry !== undefined);
    return {
      id,
      category,
      name: isText(own['name']) ? own['name'] : id,
      provider: isText(own['provider']) ? own['provider'] : undefined,
      cookies: entries('cookies') as CookieConfig[],
      storage: entries('storage') as StorageEntryConfig[],
      hosts: listOf(own['hosts']).filter(isText),
    };
  });
}
