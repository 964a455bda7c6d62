import css from '../../styles/looks.css';
import themes from '../../styles/themes.css';
import type { Config } from '../config/complete.ts';
import { completeLook } from '../config/completeLook.ts';
import { completeShown } from '../config/completeShown.ts';
import type { UiOptions } from '../showUi.ts';
import { addStyles } from './addStyles.ts';
import { checkProminence } from './checkProminence.ts';
import { createClearance } from './createClearance.ts';
import { createModal } from './createModal.ts';
import { createSidestep } from './createSidestep.ts';

/**
 * The policies have to be readable before the answer, so nothing stands in front of them (EDPB 03/2022, dead end). Of the
 * query counts what their address has, such as WordPress's `?page_id=3`; a campaign may have added to it.
 */
const isPolicy = (config: Config): boolean =>
  Object.values(completeShown(config).links).some((address) => {
    if (!address) return false;
    const { origin, pathname, searchParams } = new URL(address, document.baseURI);
    const here = new URLSearchParams(location.search);
    return origin === location.origin && pathname === location.pathname && [...searchParams].every(([name, value]) => here.get(name) === value);
  });

/**
 * Everything about the looks that is not the default, and what keeps the banner out of the way and even. Fetched where it
 * is asked for, or needed: see createBanner.ts. Returns what is told of every drawing and puts the banner where it belongs.
 */
export function createLooks(container: Element, { root, config, report }: UiOptions): () => void {
  addStyles(root, themes + css);
  const { layout, position, preferences, look } = completeLook(config);
  const isModal = layout === 'modal' && !isPolicy(config);
  const kind = isModal ? 'modal' : layout === 'modal' ? 'box' : layout;
  container.classList.add(look, preferences);
  const [edge = '', side] = position.split('-');
  // The page's start, as for the button that opens the settings again; the language shown may run the other way.
  const isReversed = getComputedStyle(root.host).direction === 'rtl';
  const name = `${kind} ${edge} ${(side === 'end') === isReversed ? 'left' : 'right'}`;
  const placeModal = createModal(container);
  const clear = createClearance();
  const sidestep = createSidestep(root.host, clear);

  const place = (): void => {
    const banner = container.querySelector<HTMLElement>('[part=banner]');
    if (banner) {
      banner.className = name;
      checkProminence(() => container, config, (...found) => { report('prominence', ...found); });
    }
    if (isModal) placeModal(banner);
    else for (const follow of [clear, sidestep]) follow(banner);
  };
  place();
  return place;
}
