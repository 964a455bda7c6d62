import { functionAt } from './functionAt.ts';

/**
 * Is this the library itself, that can be asked? Until it is loaded an array from its snippet stands in for it, which
 * keeps calls for later and knows no answer.
 */
export const isLoaded = (library: 'mixpanel' | 'posthog', question: string): boolean =>
  !Array.isArray((window as unknown as Record<string, unknown>)[library]) && !!functionAt(`${library}.${question}`);
