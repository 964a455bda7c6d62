import type { Config } from '../config/complete.ts';
import { unevenness, type Unevenness } from './unevenness.ts';

/** The place of this among what the owner has been told. */
const PLACE = 'banner';

/**
 * Looks once a page whether its own CSS makes refusing less prominent than accepting, in a banner that stands in
 * `container`, and tells.
 */
export function checkProminence(container: ParentNode, { told }: Pick<Config, 'told'>, tell: (found: Unevenness, reject: Element) => void): void {
  const [banner, accept, reject] = ['banner', 'accept-all', 'reject-all'].map((part) => container.querySelector<HTMLElement>(`[part~=${part}]`));
  if (told.has(PLACE) || !banner || !accept || !reject) return;
  told.add(PLACE);
  const found = unevenness(accept, reject, banner);
  if (found) tell(found, reject);
}
