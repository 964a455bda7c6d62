import type { Config } from '../config/complete.ts';
import { unevenness, type Unevenness } from './unevenness.ts';

/** The place of this among what the owner has been told. */
const PLACE = 'banner';

/** In milliseconds: the banner has arrived by then, and style sheets of the page, too. */
const SETTLED = 1000;

/**
 * Looks once a page, when all has settled, whether its own CSS makes refusing less prominent than accepting, in a banner
 * that stands in what is found then; and tells.
 */
export function checkProminence(
  find: () => ParentNode | null | undefined,
  { told }: Pick<Config, 'told'>,
  tell: (found: Unevenness, reject: Element) => void,
): void {
  setTimeout(() => {
    const container = find();
    const [banner, accept, reject] = ['banner', 'accept-all', 'reject-all'].map((part) => container?.querySelector<HTMLElement>(`[part~=${part}]`));
    if (told.has(PLACE) || !banner || !accept || !reject) return;
    told.add(PLACE);
    const found = unevenness(accept, reject, banner);
    if (found) tell(found, reject);
  }, SETTLED);
}
