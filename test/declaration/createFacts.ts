import { completeDetails } from '../../src/config/completeDetails.ts';
import { completeShown } from '../../src/config/completeShown.ts';
import type { FikaConfig } from '../../src/config/types.ts';
import type { Facts } from '../../src/declaration/Facts.ts';
import { createConfig } from '../support/createConfig.ts';
import { english } from '../support/english.ts';

/** What is told of a configuration, in English. */
export function createFacts(input: FikaConfig): Facts {
  const config = createConfig(input);
  return { shown: completeShown(config), details: completeDetails(config), texts: english, language: 'en' };
}
