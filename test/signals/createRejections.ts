import { complete, type Config } from '../../src/config/complete.ts';
import type { SignalsConfig } from '../../src/config/signals.ts';
import type { FikaConfig } from '../../src/config/types.ts';

/** A configuration whose mistakes are written down: where, and what is there. */
export function createRejections(
  signals: SignalsConfig,
  own: FikaConfig = {},
): { config: Config; rejected: [string, unknown][] } {
  const rejected: [string, unknown][] = [];
  const config = complete({ ...own, signals }, (path, value) => void rejected.push([path, value]));
  return { config, rejected };
}
