import { isObject } from '../config/isObject.ts';
import { isText } from '../config/isText.ts';
import { REGION_GROUPS } from '../config/REGION_GROUPS.ts';
import { regime } from '../consent/regime.ts';
import type { Config } from '../config/complete.ts';
import type { Action, Change, State } from '../consent/state.ts';
import { GOOGLE_TYPES } from './GOOGLE_TYPES.ts';
import { isGranted } from './isGranted.ts';

type Layer = { push?(entry: unknown): void } | undefined;
const page = (): { dataLayer?: Layer } => window as { dataLayer?: Layer };

/** A snippet above Fika may have sent it, where Fika itself is loaded late. */
function isDefaultSent(): boolean {
  const { dataLayer } = page();
  const isDefault = (entry: { 0?: unknown; 1?: unknown } | null): boolean => entry?.[0] === 'consent' && entry[1] === 'default';
  return Array.isArray(dataLayer) && (dataLayer as Parameters<typeof isDefault>[0][]).some(isDefault);
}

function push(entry: unknown): void {
  try {
    (page().dataLayer ||= [] as unknown[]).push?.(entry);
  } catch {
    // Frozen, or wrapped by somebody who fails: Google does not hear of it, and the page goes on.
  }
}

/** Only an Arguments object is a command to Google's tags; they pass over an array in silence (nuxt/scripts 770). */
const gtag: (...command: unknown[]) => void = function () {
  push(arguments);
};

/** Does an answer, a signal or the law say more than the default? */
const isKnown = ({ decision, signalled, mode }: State): boolean => !!decision || signalled || mode === 'opt-out';

/**
 * Google Consent Mode v2, in the guard: the default has to come before any tag. Every call names all types, so that none
 * keeps the value of an earlier one. What is wrong in the options the checker tells.
 */
export const createGoogle = (config: Config): ((change: Pick<Change, 'previous' | 'state'> & { action: Pick<Action, 'type'> }) => void) => {
  // Of `true` each of them is undefined.
  const { types, wait_for_update, ads_data_redaction, url_passthrough } = config.read<Record<string, unknown>>('signals.google', {}, isObject, true);
  const valuesOf = (state: State): Record<string, string> => ({
    ...Object.fromEntries(
      Object.entries(GOOGLE_TYPES).map(([type, usual]) => {
        const question = isObject(types) ? types[type] : undefined;
        return [type, isGranted(state, isText(question) ? question : usual) ? 'granted' : 'denied'];
      }),
    ),
    // What keeps the site secure follows no category.
    security_storage: 'granted',
  });

  return ({ action, previous, state }) => {
    const before = valuesOf(previous);
    const values = valuesOf(state);
    if (action.type === 'start' && !isDefaultSent()) {
      gtag('consent', 'default', {
        ...(state.mode === 'opt-out' ? values : before),
        wait_for_update: Number.isFinite(wait_for_update) ? wait_for_update : 500,
      });
      // Where Fika does not know the region Google finds it out. What is known already holds in any.
      const rules = state.region || isKnown(state) ? [] : config.regions;
      const codes = rules.flatMap(({ match }) => match).flatMap((code) => {
        const upper = code.toUpperCase();
        // Google knows no groups, only countries and their parts.
        return (REGION_GROUPS[upper] ?? upper).split(' ');
      });
      for (const mode of ['opt-in', 'opt-out'] as const) {
        const region = [...new Set(codes)].filter((code) => regime(config, code) === mode);
        if (region.length) gtag('consent', 'default', { ...valuesOf({ ...state, mode }), region });
      }
    }
    if (action.type === 'start') {
      gtag('set', 'ads_data_redaction', ads_data_redaction !== false);
      gtag('set', 'url_passthrough', url_passthrough === true);
    }
    // A refusal changes no value, but is news all the same: until then a region may have granted more.
    if (JSON.stringify(values) === JSON.stringify(before) && isKnown(state) <= isKnown(previous)) return;
    gtag('consent', 'update', values);
    push({ event: 'consent_update', consent: values });
  };
};
