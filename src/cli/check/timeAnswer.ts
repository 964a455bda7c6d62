import type { Visit } from './openVisit.ts';

/** How long from the click on a button until the banner is gone, in milliseconds. */
export const timeAnswer = ({ banner }: Visit, name: 'accept-all' | 'reject-all'): Promise<number> =>
  banner.evaluate(async (element, which) => {
    const button = element.querySelector<HTMLElement>(`[part~="${which}"]`);
    const start = performance.now();
    button?.click();
    while (element.isConnected && element.checkVisibility() && performance.now() - start < 5_000) {
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - start;
  }, name);
