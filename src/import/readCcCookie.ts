import { isObject } from '../config/isObject.ts';
import { isTexts } from '../config/isTexts.ts';
import { parseObject } from './parseObject.ts';
import type { ReadTheirs } from './TheirRecord.ts';

const seconds = (date: unknown): number => (typeof date === 'string' ? Math.floor(Date.parse(date) / 1000) : NaN);

/**
 * vanilla-cookieconsent, versions 2 and 3: `{"categories":["necessary","analytics"],"services":{"analytics":["ga"]},
 * "lastConsentTimestamp":"2026-01-15T12:00:00.000Z",…}`, written when the visitor answers. It lists what was accepted,
 * so what is not there was refused. A category stands there as soon as one of its services was accepted. Which others
 * there were it does not tell: where it lists services, nobody knows that the whole category was granted.
 */
export const readCcCookie: ReadTheirs = (text) => {
  const found = parseObject(text);
  if (!found || !isTexts(found.categories)) return null;
  const { categories, services = {}, expirationTime } = found;
  const at = seconds(
    found.lastConsentTimestamp ?? found.consentTimestamp ?? found.last_consent_update ?? found.consent_date,
  );
  // Every version that lists categories writes when: without it, somebody else wrote this.
  if (Number.isNaN(at)) return null;
  return {
    answerFor(name) {
      const [category = '', ...within] = name.split('/');
      // Asked for within another service, it is meant by itself.
      const service = within.pop();
      if (!categories.includes(category)) return false;
      const listed = isObject(services) && (Object.hasOwn(services, category) ? services[category] : []);
      // With a list nobody knows of the category, without one of its services.
      if (!isTexts(listed) || !service === !!listed.length) return undefined;
      return !service || listed.includes(service);
    },
    at,
    until: typeof expirationTime === 'number' ? expirationTime / 1000 : null,
  };
};
