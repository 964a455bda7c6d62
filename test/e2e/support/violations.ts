import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const AXE = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  run(context: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * The rules of axe-core, all of WCAG A and AA and best practice, that Fika breaks as it is shown now, with the elements. In
 * forced colours Chromium paints the system's, yet tells axe-core those of the page as `-webkit-text-fill-color`, so that
 * its contrast has to be measured otherwise: see themes.spec.ts.
 */
export async function violations(page: Page, { context = 'fika-consent', forcedColors = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async ([where, values, isContrastRead]) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations: found } = await axe.run(where, { runOnly: { type: 'tag', values }, rules: { 'color-contrast': { enabled: isContrastRead } }, resultTypes: ['violations'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, [context, TAGS, !forcedColors] as const);
}
