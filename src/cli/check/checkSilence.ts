import { breach } from './breach.ts';
import { isOnlyEssential } from './isOnlyEssential.ts';
import type { Visit } from './openVisit.ts';
import type { PageFinding } from './PageFinding.ts';

/** R07: what is no answer grants nothing. */
export async function checkSilence({ page, consent }: Visit): Promise<PageFinding[]> {
  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 2_000);
  await page.mouse.move(5, 5);
  await page.waitForTimeout(500);
  const { granted, decided } = await consent();
  return decided || !isOnlyEssential(granted) ? [breach('R07', 'banner', `After Esc and scrolling, ${granted.join(', ')} count as granted.`)] : [];
}
