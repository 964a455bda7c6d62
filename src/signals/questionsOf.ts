import type { Config } from '../config/complete.ts';
import { isObject } from '../config/isObject.ts';
import type { SignalsConfig } from '../config/signals.ts';
import { optionsOf } from './optionsOf.ts';
import { questionsIn, type Questions } from './questionsIn.ts';

/** The questions that a vendor's types of consent follow. */
export function questionsOf<Type extends string>(
  config: Config,
  vendor: keyof SignalsConfig,
  usual: Readonly<Record<Type, string>>,
): Questions<Type> {
  const path = `signals.${vendor}.types`;
  // Of a vendor that is merely switched on there is nothing to read.
  const given = 'types' in optionsOf(config, vendor) ? config.read<Record<string, unknown>>(path, {}, isObject) : {};
  return questionsIn(config, { given, path, usual });
}
