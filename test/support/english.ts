import type { AllTexts } from '../../src/config/AllTexts.ts';
import details from '../../src/locales/details/en.ts';
import first from '../../src/locales/en.ts';

/** Every sentence in English. */
export const english: AllTexts = { ...first, ...details };
