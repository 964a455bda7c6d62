import type { GoogleConsentType } from '../config/signals.ts';

/** The category that each of Google's types of consent usually follows. */
export const GOOGLE_TYPES: Readonly<Record<GoogleConsentType, string>> = {
  ad_storage: 'advertising',
  ad_user_data: 'advertising',
  ad_personalization: 'advertising',
  analytics_storage: 'performance',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
};
