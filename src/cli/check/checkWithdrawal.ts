import { breach } from './breach.ts';
import { isOnlyEssential } from './isOnlyEssential.ts';
import type { Visit } from './openVisit.ts';
import type { PageFinding } from './PageFinding.ts';
import { part } from './part.ts';

/** R09, R10, R11: on the next page a visitor who accepted finds the way back, sees the answer, and takes it back. */
export async function checkWithdrawal({ page, banner, preferences, reopen, consent }: Visit): Promise<PageFinding[]> {
  await banner.locator(part('accept-all')).click();
  await page.waitForTimeout(300);
  await page.reload({ waitUntil: 'load' });
  const way = reopen.first();
  const isThere = await way.waitFor({ state: 'visible', timeout: 5_000 }).then(() => true, () => false);
  if (!isThere) return [breach('R09', 'page', 'After an answer nothing on the page leads back to the preferences.')];
  const isKeyboardable = await way.evaluate((element) => (element as HTMLElement).tabIndex >= 0);
  const findings = isKeyboardable ? [] : [breach('R09', 'page', 'What leads back to the preferences cannot be reached by keyboard.')];
  await way.click();
  await preferences.waitFor({ state: 'visible', timeout: 5_000 });

  const off = await preferences.locator(`${part('switch')}:not([disabled]):not(:checked)`).count();
  if (off > 0) findings.push(breach('R11', 'preferences', `After everything was accepted, ${off} of the switches are off.`));
  const refuse = preferences.locator(part('reject-all'));
  if (!(await refuse.isVisible())) return [...findings, breach('R10', 'preferences.reject-all', 'It is not there, so taking back takes more clicks than giving did.')];
  await refuse.click();
  // Where a script has run, taking back loads the page anew.
  await page.waitForTimeout(500);
  await page.waitForLoadState('load');
  const { granted } = await consent();
  return isOnlyEssential(granted) ? findings : [...findings, breach('R10', 'preferences.reject-all', `After it ${granted.join(', ')} are still granted.`)];
}
