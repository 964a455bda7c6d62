// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { GoogleSignal } from '../../src/config/signals.ts';
import type { FikaConfig } from '../../src/config/types.ts';
import { createGoogle } from '../../src/signals/google.ts';
import { createDecide } from '../support/createDecide.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { createVisit } from './createVisit.ts';
import { forgetVendors } from './forgetVendors.ts';
import { testVisits } from './testVisits.ts';
import { GRANT } from './VISITS.ts';

const page = window as { dataLayer?: unknown };

/** Everything in the data layer; commands as lists. */
const heard = (): unknown[] =>
  (page.dataLayer as object[]).map((entry) => (Symbol.iterator in entry ? [...(entry as unknown[])] : entry));

const consent = (ads: string, analytics: string, functional: string) => ({
  ad_storage: ads,
  ad_user_data: ads,
  ad_personalization: ads,
  analytics_storage: analytics,
  functionality_storage: functional,
  personalization_storage: functional,
  security_storage: 'granted',
});
const DENIED = consent('denied', 'denied', 'denied');
const GRANTED = consent('granted', 'granted', 'granted');
const NO_ADS = consent('denied', 'granted', 'granted');

const first = (values: object): unknown[] => [
  ['consent', 'default', { ...values, wait_for_update: 500 }],
  ['set', 'ads_data_redaction', true],
  ['set', 'url_passthrough', false],
];
const update = (values: object): unknown[] => [
  ['consent', 'update', values],
  { event: 'consent_update', consent: values },
];

beforeEach(forgetVendors);

testVisits(createGoogle, () => heard, {
  'a first visit': first(DENIED),
  'a visit with a stored grant': [...first(DENIED), ...update(GRANTED)],
  'a visit with a stored refusal': [...first(DENIED), ...update(DENIED)],
  'accepting on the first visit': [...first(DENIED), ...update(GRANTED)],
  'refusing on the first visit': [...first(DENIED), ...update(DENIED)],
  'withdrawing a stored grant': [...first(DENIED), ...update(GRANTED), ...update(DENIED)],
  'refusing, then accepting': [...first(DENIED), ...update(DENIED), ...update(GRANTED)],
  'a visit with a GPC signal': [...first(DENIED), ...update(DENIED)],
  'a visit with a GPC signal and an older grant': [...first(DENIED), ...update(NO_ADS)],
  'accepting in another tab': [...first(DENIED), ...update(GRANTED)],
  'a reset of a stored grant': [...first(DENIED), ...update(GRANTED), ...update(DENIED)],
  'opening and closing the window, and accepting once more': [...first(DENIED), ...update(GRANTED)],
  'a first visit in California': [...first(GRANTED), ...update(GRANTED)],
  'refusing in California': [...first(GRANTED), ...update(GRANTED), ...update(DENIED)],
  'a visit to California with a GPC signal': [...first(NO_ADS), ...update(NO_ADS)],
});

test('every command is an Arguments object, or Google would pass over it; the event for triggers is a plain object', () => {
  createVisit(createGoogle)(createStart({ stored: GRANT }));
  const kinds = (page.dataLayer as unknown[]).map((entry) => Object.prototype.toString.call(entry));
  expect(kinds).toEqual([...Array<string>(4).fill('[object Arguments]'), '[object Object]']);
});

test('where a snippet above has sent the default, Fika sends none, and the stored answer all the same', () => {
  const layer: unknown[] = [null, 1, { event: 'earlier' }];
  page.dataLayer = layer;
  const gtag: (...command: unknown[]) => void = function () {
    layer.push(arguments);
  };
  gtag('consent', 'default', DENIED);
  createVisit(createGoogle)(createStart({ stored: GRANT }));
  const commands = layer.slice(4).map((entry) => (Symbol.iterator in (entry as object) ? [...(entry as unknown[])] : entry));
  expect(commands).toEqual([['set', 'ads_data_redaction', true], ['set', 'url_passthrough', false], ...update(GRANTED)]);
});

test('a data layer that is there is kept, with what is in it', () => {
  const layer = [{ event: 'earlier' }];
  page.dataLayer = layer;
  createVisit(createGoogle)(createStart({ region: 'SE' }));
  expect(page.dataLayer).toBe(layer);
  expect(heard()[0]).toEqual({ event: 'earlier' });
  expect(heard()).toHaveLength(4);
});

describe('regions', () => {
  const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
  const defaults = (own: FikaConfig, region: string | null = null): unknown[] => {
    createVisit(createGoogle, {}, own)(createStart({ region }));
    return heard().flatMap((entry) => (Array.isArray(entry) && entry[1] === 'default' ? [entry[2] as unknown] : []));
  };
  const everywhere = { ...DENIED, wait_for_update: 500 };

  test('where Fika does not know the region, Google is given the rules to find it out, groups as their countries', () => {
    expect(defaults({ regions: [{ match: ['EU', 'gb'], mode: 'opt-in' }, { match: ['US'], mode: 'opt-out' }] })).toEqual([
      everywhere,
      { ...DENIED, region: [...EU, 'GB'] },
      { ...GRANTED, region: ['US'] },
    ]);
  });

  test('the more specific rule wins for Google too', () => {
    const regions: FikaConfig['regions'] = [
      { match: ['EEA', 'US'], mode: 'opt-out' },
      { match: ['US-CA', 'SE'], mode: 'opt-in' },
    ];
    expect(defaults({ regions })).toEqual([
      everywhere,
      { ...DENIED, region: ['SE', 'US-CA'] },
      { ...GRANTED, region: [...EU.filter((code) => code !== 'SE'), 'IS', 'LI', 'NO', 'US'] },
    ]);
  });

  test.each<[string, FikaConfig, string | null, object]>([
    ['the region is known', { regions: [{ match: ['US'], mode: 'opt-out' }] }, 'SE', everywhere],
    ['there are no rules', {}, null, everywhere],
    ['there are no rules and the law is opt-out', { mode: 'opt-out' }, null, { ...GRANTED, wait_for_update: 500 }],
  ])('one default says it all where %s', (_, own, region, row) => {
    expect(defaults(own, region)).toEqual([row]);
  });

  test('no region grants more than a visitor who has answered', () => {
    const visit = createVisit(createGoogle);
    visit(createStart(), createDecide(false));
    expect(heard().slice(-2)).toEqual(update(DENIED));
  });

  test('children are not granted anything anywhere', () => {
    const rows = defaults({ audience: 'children', regions: [{ match: ['US'], mode: 'opt-out' }] });
    expect(JSON.stringify(rows)).not.toMatch(/ad_\w+":"granted|analytics_storage":"granted|functionality_storage":"granted/);
    expect(rows).not.toHaveLength(0);
  });
});

describe('options', () => {
  const updated = (google: GoogleSignal, granted: string[], own: FikaConfig = {}): unknown => {
    createVisit(createGoogle, { google }, own)(createStart({ stored: createDecision({ granted }) }));
    return heard().find((entry) => Array.isArray(entry) && entry[1] === 'update')?.[2 as never];
  };

  test('a type follows the category that the owner names, and the others keep theirs', () => {
    const types = { personalization_storage: 'advertising' };
    const expected = { ...consent('granted', 'denied', 'denied'), personalization_storage: 'granted' };
    expect(updated({ types }, ['advertising'])).toEqual(expected);
  });

  test('a type follows one service where that is named: a visitor can refuse it alone', () => {
    const own: FikaConfig = { services: { analytics: { category: 'performance' } } };
    const stored = createDecision({ granted: ['performance'], services: { analytics: false } });
    const types = { analytics_storage: 'performance/analytics' };
    createVisit(createGoogle, { google: { types } }, own)(createStart({ stored }));
    expect(heard()).toContainEqual(['consent', 'update', DENIED]);
  });

  test('a type that follows no category is denied', () => {
    expect(updated({ types: { analytics_storage: 'statistics' } }, ['performance'])).toEqual(DENIED);
    forgetVendors();
    createVisit(createGoogle, { google: { types: { ad_storage: 'toString' } } }, { mode: 'opt-out' })(createStart());
    expect(heard()).toContainEqual(['consent', 'update', { ...GRANTED, ad_storage: 'denied' }]);
  });

  test('security_storage stays granted whatever is written', () => {
    expect(updated({ types: { security_storage: 'advertising' } } as GoogleSignal, ['performance'])).toEqual(
      consent('denied', 'granted', 'denied'),
    );
  });

  test('waiting, redaction and pass-through are as the owner wants', () => {
    const google = { wait_for_update: 2000, ads_data_redaction: false, url_passthrough: true };
    createVisit(createGoogle, { google })(createStart({ region: 'SE' }));
    expect(heard()).toEqual([
      ['consent', 'default', expect.objectContaining({ wait_for_update: 2000 })],
      ['set', 'ads_data_redaction', false],
      ['set', 'url_passthrough', true],
    ]);
  });

  test('what cannot be used leaves the default', () => {
    const google: unknown = { wait_for_update: 'soon', ads_data_redaction: 0, url_passthrough: 1, types: 'performance' };
    const stored = createDecision({ granted: ['performance'] });
    createVisit(createGoogle, { google: google as GoogleSignal })(createStart({ stored, region: 'SE' }));
    expect(heard()).toEqual([...first(DENIED), ...update(consent('denied', 'granted', 'denied'))]);
  });
});

test.each([
  ['a text', 'no list'],
  ['a number', 1],
  ['a frozen list', Object.freeze([])],
  ['an object without push', {}],
  ['a list whose push throws', Object.assign([], { push: vi.fn(() => { throw new Error('not today'); }) })],
])('%s in the place of the data layer does no harm', (_, layer) => {
  page.dataLayer = layer;
  const visit = createVisit(createGoogle);
  expect(() => visit(createStart({ stored: GRANT }), createDecide(false))).not.toThrow();
  expect(page.dataLayer).toBe(layer);
});
