// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createWordPress } from '../../src/signals/wordpress.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { createVisit } from './createVisit.ts';
import { forgetVendors } from './forgetVendors.ts';
import { testVisits } from './testVisits.ts';
import { GRANT, REFUSAL } from './VISITS.ts';

const page = window as unknown as Record<string, unknown>;

/** The API as its script is, with the values of its cookies. */
function install(cookies: Record<string, string> = {}): unknown[][] {
  const calls: unknown[][] = [];
  page.wp_has_consent = (name: string) => {
    if (!page.wp_consent_type) return true;
    return page.wp_consent_type === 'optout' && !cookies[name] ? true : cookies[name] === 'allow';
  };
  page.wp_set_consent = (name: string, value: string) => {
    cookies[name] = value;
    calls.push([name, value]);
  };
  return calls;
}
const FUNCTIONAL = ['functional', 'allow'];
const OPTIONAL = ['preferences', 'statistics', 'statistics-anonymous', 'marketing'];
const optional = (value: string): string[][] => OPTIONAL.map((name) => [name, value]);
const ALL = [FUNCTIONAL, ...optional('allow')];
const NOTHING = [FUNCTIONAL, ...optional('deny')];
const MARKETING = ['marketing', 'deny'];

beforeEach(forgetVendors);

testVisits(createWordPress, install, {
  'a first visit': [FUNCTIONAL],
  'a visit with a stored grant': ALL,
  'a visit with a stored refusal': NOTHING,
  'accepting on the first visit': ALL,
  'refusing on the first visit': NOTHING,
  'withdrawing a stored grant': [...ALL, ...optional('deny')],
  'refusing, then accepting': [...NOTHING, ...optional('allow')],
  'a visit with a GPC signal': [FUNCTIONAL, MARKETING],
  'a visit with a GPC signal and an older grant': [...ALL.slice(0, -1), MARKETING],
  'accepting in another tab': ALL,
  'a reset of a stored grant': [...ALL, ...optional('deny')],
  'opening and closing the window, and accepting once more': ALL,
  'a first visit in California': [FUNCTIONAL],
  'refusing in California': NOTHING,
  'a visit to California with a GPC signal': [FUNCTIONAL, MARKETING],
});

test('what the API remembers and does not hold any more is taken back while nothing is decided', () => {
  const calls = install({ marketing: 'allow', statistics: 'deny' });
  createVisit(createWordPress)(createStart());
  expect(calls).toEqual([FUNCTIONAL, MARKETING]);
});

test.each([
  ['SE', 'optin'],
  ['US-CA', 'optout'],
])('in %s the law is said first, once, also before the API is there', (region, type) => {
  const heard = vi.fn();
  document.addEventListener('wp_consent_type_defined', heard);
  const visit = createVisit(createWordPress);
  visit(createStart({ region }), createDecide(false));
  document.removeEventListener('wp_consent_type_defined', heard);
  expect(page.wp_consent_type).toBe(type);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('an API that comes after the answer hears it when the effect is applied again', () => {
  const visit = createVisit(createWordPress);
  visit(createStart({ stored: REFUSAL }));
  const calls = install();
  visit({ type: 'open', view: 'preferences' }, { type: 'close' });
  expect(calls).toEqual(NOTHING);
});

test('each type follows the category that the owner names', () => {
  const calls = install();
  const wordpress = { types: { statistics: 'advertising' } };
  createVisit(createWordPress, { wordpress })(createStart({ stored: GRANT, gpc: true }));
  expect(calls).toContainEqual(['statistics', 'deny']);
  expect(calls).toContainEqual(['statistics-anonymous', 'allow']);
});

test.each(['a text', 7, {}, null])('%j in the place of the API does no harm', (api) => {
  page.wp_set_consent = api;
  expect(() => createVisit(createWordPress)(createStart({ stored: GRANT }), createDecide(false))).not.toThrow();
  expect(page.wp_set_consent).toBe(api);
});
