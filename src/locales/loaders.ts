import type { Texts } from '../config/texts.ts';
import type { Language } from './reopenLabels.ts';

/** The locale files as a bundler's chunks. A language that is missing here does not compile. */
export const LOCALES: Record<Language, () => Promise<{ default: Texts }>> = {
  en: () => import('./en.ts'),
  sv: () => import('./sv.ts'),
};
