import type { Locator } from '@playwright/test';
import type { Control, Measured, Rgb } from './Measured.ts';

/** Everything about a drawn banner that the rules ask for. */
export const measureBanner = (banner: Locator): Promise<Measured> =>
  banner.evaluate((element): Measured => {
    const root = element.getRootNode() as ShadowRoot;
    /** What a computed colour looks like on what lies below it, whatever notation the browser gives it in. */
    const mix = (...layers: readonly string[]): Rgb => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      for (const layer of ['#fff', ...layers]) {
        if (!canvas) break;
        canvas.fillStyle = layer;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
      return [red, green, blue];
    };
    const surface = getComputedStyle(element).backgroundColor;
    const measure = (button: HTMLElement): Control => {
      const { left, top, right, bottom, width, height } = button.getBoundingClientRect();
      const isInView = width > 0 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const isSeen = button.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      // Asked of the page first: something of the page may lie on the whole banner.
      const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === root.host;
      const within = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const style = getComputedStyle(button);
      const names = ['fontFamily', 'fontSize', 'fontWeight', 'padding', 'borderStyle', 'borderWidth', 'textDecorationLine', 'opacity'] as const;
      return {
        part: ['accept-all', 'reject-all', 'settings'].find((name) => button.part.contains(name)) ?? button.part.value,
        tag: button.getAttribute('role') ?? button.localName,
        text: button.textContent.trim(),
        width,
        height,
        isReachable: isInView && isSeen && onTop && within !== null && (within === button || button.contains(within)),
        style: Object.fromEntries(names.map((name) => [name, style[name]])),
        colors: { surface: mix(surface), face: mix(surface, style.backgroundColor), text: mix(surface, style.backgroundColor, style.color) },
      };
    };
    return {
      width: innerWidth,
      language: element.closest('[lang]')?.getAttribute('lang') ?? root.host.getAttribute('lang') ?? '',
      pageLanguage: document.documentElement.lang,
      controls: [...element.querySelectorAll<HTMLElement>('[part~="button"], [part~="accept-all"], [part~="reject-all"]')].map(measure),
    };
  });
