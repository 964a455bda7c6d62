import type { Config } from '../config/complete.ts';
import { isObject } from '../config/isObject.ts';
import type { Mode } from '../config/types.ts';
import { GOOGLE_TYPES } from './GOOGLE_TYPES.ts';
import { questionsOf } from './questionsOf.ts';

/**
 * Tells the site owner what is wrong or doubtful in the options for Google. It changes nothing in what Google is told, so
 * it need not be in the guard: it is enough where somebody is asked.
 */
export function checkGoogle(config: Config, mode: Mode, warn: (name: 'google-advanced') => void): void {
  // Merely switched on: nothing is inside that could be wrong.
  if (!isObject(config.read<unknown>('signals.google', true, isObject))) return;
  const isAdvanced = config.read<unknown>('signals.google.mode', 'basic', 'advanced') === 'advanced';
  if (isAdvanced && mode === 'opt-in' && !config.told.has('signals.google.mode')) {
    config.told.add('signals.google.mode');
    warn('google-advanced');
  }
  config.read('signals.google.wait_for_update', undefined, Number.isFinite);
  config.read('signals.google.ads_data_redaction', undefined, true, false);
  config.read('signals.google.url_passthrough', undefined, true, false);
  // It reports by itself.
  questionsOf(config, 'google', GOOGLE_TYPES);
}
