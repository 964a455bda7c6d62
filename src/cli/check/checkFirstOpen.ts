import { breach } from './breach.ts';
import { isOnlyEssential } from './isOnlyEssential.ts';
import type { Visit } from './openVisit.ts';
import type { PageFinding } from './PageFinding.ts';
import { part } from './part.ts';

/** R06, R08, R30, R32: the preferences as they open first, and what saving them unchanged says. */
export async function checkFirstOpen({ preferences, openPreferences, consent }: Visit): Promise<PageFinding[]> {
  await openPreferences();
  const findings: PageFinding[] = [];
  for (const each of await preferences.locator(`${part('switch')}:not([disabled])`).all()) {
    const { name, isOn, isSwitch, label } = await each.evaluate((element) => {
      const input = element as HTMLInputElement;
      const labels = [...(input.labels ?? [])].map(({ textContent }) => textContent.trim()).join(' ');
      const named = (input.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
      const root = input.getRootNode() as ShadowRoot;
      const text = named.map((id) => root.getElementById(id)?.textContent.trim() ?? '').join(' ');
      return {
        name: input.name,
        isOn: input.checked,
        isSwitch: input.type === 'checkbox',
        label: input.getAttribute('aria-label') ?? (text || labels),
      };
    });
    if (isOn) findings.push(breach('R06', `preferences.${name}`, 'It is switched on before anybody answered.'));
    if (!isSwitch || !label) findings.push(breach('R30', `preferences.${name}`, label ? 'It is no checkbox.' : 'It has no name.'));
  }
  const close = await preferences.locator(part('close')).first().getAttribute('aria-label').catch(() => null);
  if (!close) findings.push(breach('R08', 'preferences.close', 'It has no name that says what it does.', 'warning'));
  await preferences.locator(part('save')).click();
  const { granted } = await consent();
  if (!findings.some(({ rule }) => rule === 'R06') && !isOnlyEssential(granted)) {
    findings.push(breach('R32', 'preferences.save', `Saved with every switch off, it granted ${granted.join(', ')}.`));
  }
  return findings;
}
