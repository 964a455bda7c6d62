import { checkConfig } from './check/checkConfig.ts';
import type { Severity } from './check/Finding.ts';
import type { Guard } from './Guard.ts';
import { checkProminence } from './ui/checkProminence.ts';

const METHODS = { error: 'error', warning: 'warn', hint: 'info' } as const satisfies Record<Severity, keyof Console>;

const checked = new WeakSet<Guard>();

/**
 * Tells the site owner, on the console, what is wrong with the configuration or could be better: once, when the page has
 * nothing else to do, and without what the guard has told already.
 * @param isDebug - the inspector opens too; asked for here, so that the guard carries nothing for it
 */
export function check(guard: Guard, isDebug?: boolean): void {
  if (checked.has(guard)) return;
  checked.add(guard);
  if (isDebug) guard.loader.part('inspector').then(({ inspect }) => { inspect(guard); }).catch(guard.fail);
  const whenIdle = (): void => {
    lookAtBanner(guard);
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(() => { tell(guard); }, { timeout: 5000 });
    else setTimeout(tell, 500, guard);
  };
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}

/** On the pages of visitors that waits until there is something else to fetch for the banner. */
function lookAtBanner({ config, loader, fail }: Guard): void {
  checkProminence(
    () => document.querySelector('fika-consent')?.shadowRoot,
    config,
    (...found) => {
      loader.part('messages').then((late) => { late.tell('prominence', found); }, fail);
    },
  );
}

function tell({ config: { given, told } }: Guard): void {
  /** It itself, or what it stands in. */
  const isTold = (path: string): boolean => {
    const outside = path.replace(/[.[][^.[]*$/, '');
    return told.has(path) || (outside !== path && isTold(outside));
  };
  const findings = checkConfig(given).filter(({ path }) => !isTold(path));
  if (!findings.length) return;
  const counts = Object.keys(METHODS).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count ? `${count} ${severity}${count > 1 ? 's' : ''}` : [];
  });
  console.groupCollapsed(`[fika] The configuration has ${counts.join(', ')}.`);
  for (const { path, severity, rule, source, message, why, mend } of findings) {
    told.add(path);
    const law = rule ? ` (${rule}: ${source ?? ''})` : '';
    console[METHODS[severity]](`${path || 'The configuration'}: ${message} ${why} ${mend}${law}`);
  }
  console.groupEnd();
}
