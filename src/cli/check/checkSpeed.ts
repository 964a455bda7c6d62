import { openPage } from '../browser/openPage.ts';
import { breach } from './breach.ts';
import type { Visit } from './openVisit.ts';
import type { PageFinding } from './PageFinding.ts';

/** How much longer refusing may take, in milliseconds: a person does not notice less. */
const MOST_DELAY = 100;

/** Each button is timed twice, and the better time counts: what is slow once was the computer. */
const ANSWERS = ['accept-all', 'reject-all', 'accept-all', 'reject-all'] as const;

/** How long from the click on a button until the banner is gone, in milliseconds. */
const time = ({ banner }: Visit, name: string): Promise<number> =>
  banner.evaluate(async (element, which) => {
    const button = element.querySelector<HTMLElement>(`[part~="${which}"]`);
    const start = performance.now();
    button?.click();
    while (element.isConnected && element.checkVisibility() && performance.now() - start < 5_000) {
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - start;
  }, name);

/** R31: refusing takes no longer than accepting. */
export async function checkSpeed(visit: Visit): Promise<PageFinding[]> {
  const times = { 'accept-all': Infinity, 'reject-all': Infinity };
  const url = visit.page.url();
  for (const answer of ANSWERS) {
    times[answer] = Math.min(times[answer], await time(visit, answer));
    await visit.page.context().clearCookies();
    await openPage(visit.page, url);
    if (!(await visit.hasBanner())) return [];
  }
  const longer = times['reject-all'] - times['accept-all'];
  return longer > MOST_DELAY ? [breach('R31', 'banner.reject-all', `The banner stays ${Math.round(longer)} ms longer than after accepting.`)] : [];
}
