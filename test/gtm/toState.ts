const CATEGORIES = {
  ad_storage: 'advertising',
  ad_user_data: 'advertising',
  ad_personalization: 'advertising',
  analytics_storage: 'performance',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: 'essential',
};

/** What Google is told where these categories are granted, with the mapping of a tag that was not changed. */
export function toState(granted: string[] = []): Record<string, string> {
  const isGranted = (category: string): boolean => category === 'essential' || granted.includes(category);
  return Object.fromEntries(Object.entries(CATEGORIES).map(([type, category]) => [type, isGranted(category) ? 'granted' : 'denied']));
}
