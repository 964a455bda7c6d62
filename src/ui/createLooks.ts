import css from '../../styles/looks.css';
import themes from '../../styles/themes.css';
import { completeLook } from '../config/completeLook.ts';
import type { Shown } from '../config/completeShown.ts';
import type { UiOptions } from '../showUi.ts';
import { addStyles } from './addStyles.ts';
import { createModal } from './createModal.ts';

/** The policies have to be readable before the answer, so nothing stands in front of them (EDPB 03/2022, dead end). */
const isPolicy = ({ privacy, cookies, imprint }: Shown['links']): boolean =>
  [privacy, cookies, imprint].some((address) => address && new URL(address, document.baseURI).pathname === location.pathname);

/**
 * Everything about the looks that is not the default, fetched where it is asked for. Returns what is told of every drawing
 * and puts the banner where it belongs.
 */
export function createLooks(container: Element, { root, config }: UiOptions, shown: Shown): () => void {
  addStyles(root, themes + css);
  const { layout, position, preferences, look } = completeLook(config);
  const isModal = layout === 'modal' && !isPolicy(shown.links);
  const kind = isModal ? 'modal' : layout === 'modal' ? 'box' : layout;
  container.classList.add(look, preferences);
  const placeModal = createModal(container);

  const place = (): void => {
    const banner = container.querySelector<HTMLElement>('[part=banner]');
    if (banner) banner.className = `${kind} ${position.replace('-', ' ')}`;
    if (isModal) placeModal(banner);
  };
  place();
  return place;
}
