import { cookieDomains } from './cookieDomains.ts';
import type { Plan } from './createPlan.ts';
import type { Leftover } from '../consent/Leftover.ts';

/**
 * A page cannot see an HttpOnly cookie; but Chromium refuses to delete one, while it has no objection to deleting what
 * is not there. So for a declared name it is known; other browsers say nothing, nor does any about a pattern.
 */
export async function findHttpOnly({ entries, find }: Plan): Promise<Leftover[]> {
  const { cookieStore } = window as { cookieStore?: CookieStore };
  const leftovers: Leftover[] = [];
  if (!cookieStore) return leftovers;
  const refuses = async (options: CookieStoreDeleteOptions): Promise<boolean> => {
    try {
      await cookieStore.delete(options);
      return false;
    } catch {
      return true;
    }
  };
  const exact = entries.flatMap(({ kind, name }) => (kind === 'cookie' && !name.includes('*') ? name : []));
  for (const { entry, name, isShared } of find('cookie', exact)) {
    if (isShared) continue;
    const places = cookieDomains(entry.domain, location.hostname).flatMap((domain) =>
      [false, true].map((partitioned) => ({ path: entry.path || '/', partitioned, ...(domain && { domain }) })),
    );
    // One name after the other, so that no burst of questions holds up the page.
    const answers = await Promise.all(
      places.map(async (place) => {
        // A public suffix, a name with a prefix, a sandbox: what is refused anyway is refused under another name too.
        return (await refuses({ name, ...place })) && !(await refuses({ name: `${name}-none`, ...place }));
      }),
    );
    if (answers.includes(true)) leftovers.push({ service: entry.service, kind: 'cookie', name, reason: 'http-only' });
  }
  return leftovers;
}
