import type { Config } from './config/complete.ts';
import { readImport } from './import/readImport.ts';

/** What an earlier manager of the site has on record, where the configuration names one. */
export const read = (config: Config, facts: Parameters<typeof readImport>[2]): ReturnType<typeof readImport> =>
  readImport(config.read<unknown[]>('import', [], Array.isArray), config, facts);
