import { contrast } from './contrast.ts';
import { toRgb } from './toRgb.ts';

/** In what way refusing is less prominent than accepting. */
export type Unevenness = 'hidden' | 'size' | 'type' | 'contrast';

/** What a person would not notice. */
const TOLERANCE = 0.9;

interface Prominence {
  size: number;
  type: number;
  contrast: number;
}

function measure(button: HTMLElement, surface: string): Prominence {
  const { width, height } = button.getBoundingClientRect();
  const { color, backgroundColor, fontSize, fontWeight, opacity } = getComputedStyle(button);
  const face = toRgb(surface, backgroundColor);
  const text = toRgb(surface, backgroundColor, color);
  return {
    size: width * height,
    type: parseFloat(fontSize) * Number(fontWeight),
    // How much the words stand out, and how much the button does.
    contrast: contrast(text, face) * contrast(face, toRgb(surface)) * Number(opacity),
  };
}

/**
 * Refusing has to be as easy to see as accepting (EDPB Cookie Banner Taskforce, D; CNIL 2020-092). Everything about the
 * two buttons is the same until the page's own CSS changes one of them.
 */
export function unevenness(accept: HTMLElement, reject: HTMLElement, banner: HTMLElement): Unevenness | null {
  const { top, left, right, bottom, width } = reject.getBoundingClientRect();
  const isInView = width > 0 && top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight;
  if (!isInView || !reject.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 'hidden';
  const surface = getComputedStyle(banner).backgroundColor;
  const [wanted, found] = [measure(accept, surface), measure(reject, surface)];
  return (['size', 'type', 'contrast'] as const).find((what) => found[what] < wanted[what] * TOLERANCE) ?? null;
}
