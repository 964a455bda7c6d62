import { complete, type Config } from '../../src/config/complete.ts';
import type { FikaConfig } from '../../src/config/types.ts';

/** A completed configuration. A mistake in it is a mistake of the test. */
export const createConfig = (input: FikaConfig = {}): Config =>
  complete(input, (path) => {
    throw new Error(`The test's configuration is wrong at ${path}`);
  });
