import type { Config } from './config/complete.ts';
import { isObject } from './config/isObject.ts';
import type { SignalsConfig } from './config/signals.ts';
import type { Change, Effect } from './consent/state.ts';
import type { Loader } from './loader.ts';
import type { Report } from './report.ts';
import { createAdobe } from './signals/adobe.ts';
import { createAmplitude } from './signals/amplitude.ts';
import { createClarity } from './signals/clarity.ts';
import type { CreateSignal } from './signals/CreateSignal.ts';
import { createHubSpot } from './signals/hubspot.ts';
import { createMatomo } from './signals/matomo.ts';
import { createMeta } from './signals/meta.ts';
import { createMicrosoft } from './signals/microsoft.ts';
import { createMixpanel } from './signals/mixpanel.ts';
import { createPinterest } from './signals/pinterest.ts';
import { createPiwikPro } from './signals/piwikPro.ts';
import { createPostHog } from './signals/posthog.ts';
import { createSegment } from './signals/segment.ts';
import { createShopify } from './signals/shopify.ts';
import { createTikTok } from './signals/tiktok.ts';
import { createWordPress } from './signals/wordpress.ts';

/** Every vendor but Google, which the guard tells itself, and GPP, which is a file of its own. */
const VENDORS: Record<Exclude<keyof SignalsConfig, 'google' | 'gpp'>, CreateSignal> = {
  microsoft: createMicrosoft,
  clarity: createClarity,
  meta: createMeta,
  tiktok: createTikTok,
  pinterest: createPinterest,
  matomo: createMatomo,
  hubspot: createHubSpot,
  posthog: createPostHog,
  mixpanel: createMixpanel,
  amplitude: createAmplitude,
  segment: createSegment,
  adobe: createAdobe,
  piwikPro: createPiwikPro,
  shopify: createShopify,
  wordpress: createWordPress,
};

/** Tells every vendor that is switched on of each change. One that fails stops no other, and reaches no page. */
export async function createSignals(config: Config, loader: Loader, report: Report, fail: (error: unknown) => void): Promise<Effect> {
  const given = config.read<Record<string, unknown>>('signals', {}, isObject);
  const isVendor = (name: string): name is keyof typeof VENDORS => Object.hasOwn(VENDORS, name);
  const effects: Effect[] = [];
  for (const [name, options] of Object.entries(given)) {
    if (name === 'google' || name === 'gpp' || !options) continue;
    if (isVendor(name)) {
      // What is neither a boolean nor options is a mistake, and counts as yes: that denies more.
      config.read<unknown>(`signals.${name}`, true, isObject);
      effects.push(VENDORS[name](config));
    } else {
      // Nothing is allowed there, so this reports it: there is no such vendor.
      config.read(`signals.${name}`, undefined);
    }
  }
  if (given.gpp === true) {
    const { createGpp } = await loader.part('gpp');
    effects.push(createGpp({ config, fail, onTaken: () => { report('gpp-taken'); } }));
  }
  let latest: Change | undefined;
  const run: Effect = (change) => {
    latest = change;
    for (const effect of effects) {
      try {
        effect(change);
      } catch (error) {
        fail(error);
      }
    }
  };
  const again = (): void => {
    if (latest) run(latest);
  };
  const isScript = (node: EventTarget | null): boolean => node instanceof HTMLScriptElement;
  // A vendor that was not there may have come with a script: with one that has loaded, which bubbles to nobody but is
  // seen on the way down, or with an inline one, which has run when its arrival in the page is told; or before this file.
  document.addEventListener('load', ({ target }) => { if (isScript(target)) again(); }, true);
  document.addEventListener('DOMContentLoaded', again);
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some(isScript))) again();
  }).observe(document, { childList: true, subtree: true });
  return run;
}
