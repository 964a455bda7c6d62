import { describe, expect, test } from 'vitest';
import { createDecision } from '../support/createDecision.ts';
import { NOW } from '../support/NOW.ts';
import { createSandbox } from './createSandbox.ts';
import { readDefaults } from './readParameters.ts';
import { toCookie } from './toCookie.ts';
import { toState } from './toState.ts';

const DAY = 86_400;
/** The tag, unchanged apart from these parameters, on a page with this cookie. */
function run(cookie = '', parameters: object = {}) {
  const sandbox = createSandbox({ cookie, now: NOW });
  sandbox.run({ ...readDefaults(), ...parameters });
  return sandbox;
}
const updates = (cookie: string, parameters?: object): unknown[] => run(cookie, parameters).argumentsOf('updateConsentState');

describe('before an answer', () => {
  test('everything but security is denied, and Google waits half a second for Fika', () => {
    expect(run().argumentsOf('setDefaultConsentState')).toEqual([{ ...toState(), wait_for_update: 500 }]);
  });

  test('nothing else is told, and the tag is done', () => {
    const { argumentsOf, calls, page } = run();
    expect(argumentsOf('updateConsentState')).toEqual([]);
    expect(page).not.toHaveProperty('dataLayer');
    expect(calls.at(-1)).toEqual(['gtmOnSuccess']);
  });

  test('ad click identifiers are redacted and stay out of addresses, unless the owner wants otherwise', () => {
    expect(run().argumentsOf('gtagSet')).toEqual([{ ads_data_redaction: true, url_passthrough: false }]);
    const other = run('', { adsDataRedaction: false, urlPassthrough: true });
    expect(other.argumentsOf('gtagSet')).toEqual([{ ads_data_redaction: false, url_passthrough: true }]);
  });

  test('a region has the default that the owner gives it', () => {
    const regions = [
      { region: 'us-ca, US-NV', granted: 'performance,functional' },
      { region: 'SE', granted: '' },
    ];
    expect(run('', { regions }).argumentsOf('setDefaultConsentState')).toEqual([
      { ...toState(), wait_for_update: 500 },
      { ...toState(['performance', 'functional']), wait_for_update: 500, region: ['US-CA', 'US-NV'] },
      { ...toState(), wait_for_update: 500, region: ['SE'] },
    ]);
  });

  test.each([{ granted: 'advertising' }, { region: '', granted: 'advertising' }, { region: ' , ', granted: 'advertising' }])(
    'a row without a region, %j, holds nowhere',
    (row) => {
      expect(run('', { regions: [row] }).argumentsOf('setDefaultConsentState')).toHaveLength(1);
    },
  );

  test.each([
    ['1200', 1200],
    ['0', 0],
    ['soon', 500],
    ['-1', 500],
  ])('to wait for %o is to wait for %i milliseconds', (waitForUpdate, wait_for_update) => {
    expect(run('', { waitForUpdate }).argumentsOf('setDefaultConsentState')).toMatchObject([{ wait_for_update }]);
  });
});

describe('with a stored answer and before Fika is there', () => {
  test('what was granted is granted, in one update with every type', () => {
    expect(updates(toCookie(createDecision({ granted: ['performance'], denied: ['advertising'] })))).toEqual([toState(['performance'])]);
  });

  test('whatever else Fika writes into a record does not get in the way', () => {
    const all = { services: { video: false }, known: ['video', 'stats'], gpc: true, domain: 'example.com', later: [1] };
    expect(updates(toCookie(JSON.stringify({ v: 1, ...createDecision({ granted: ['performance'] }), ...all })))).toEqual([
      toState(['performance']),
    ]);
  });

  test('a refusal is told too', () => {
    expect(updates(toCookie(createDecision({ denied: ['performance', 'functional', 'advertising'] })))).toEqual([toState()]);
  });

  test('it is told after the default', () => {
    const order = run(toCookie(createDecision())).calls.map(([api]) => api);
    expect(order.indexOf('updateConsentState')).toBeGreaterThan(order.indexOf('setDefaultConsentState'));
  });

  test('triggers of other tags are told the same', () => {
    const { page } = run(toCookie(createDecision({ granted: ['advertising'] })));
    expect(page.dataLayer).toEqual([{ event: 'consent_update', consent: toState(['advertising']) }]);
  });

  test('a type follows the category that the owner gives it, and no other', () => {
    const cookie = toCookie(createDecision({ granted: ['research'], denied: ['performance'] }));
    expect(updates(cookie, { analytics_storage: 'research' })).toEqual([toState(['performance'])]);
  });

  test.each(['unknown', '', undefined, 'constructor'])('a type of the category %o, which nobody was asked about, is denied', (category) => {
    const cookie = toCookie(createDecision({ granted: ['performance'] }));
    expect(updates(cookie, { analytics_storage: category })).toEqual([toState()]);
  });

  test.each([
    ['of another revision', { rev: '2' }],
    ['that has expired', { at: NOW / 1000 - 182 * DAY }],
    ['from the future', { at: NOW / 1000 + DAY + 1 }],
  ])('one %s grants nothing', (_, own) => {
    expect(updates(toCookie(createDecision({ granted: ['advertising'], ...own })))).toEqual([toState()]);
  });

  test.each([
    ['of the day before it expires', { at: NOW / 1000 - 181 * DAY }],
    ['by a clock that is an hour ahead', { at: NOW / 1000 + DAY / 24 }],
  ])('one %s still counts', (_, own) => {
    expect(updates(toCookie(createDecision({ granted: ['advertising'], ...own })))).toEqual([toState(['advertising'])]);
  });

  test('revision and days are those of the owner', () => {
    const cookie = toCookie(createDecision({ granted: ['advertising'], rev: '7', at: NOW / 1000 - 40 * DAY }));
    expect(updates(cookie, { revision: '7', days: '41' })).toEqual([toState(['advertising'])]);
    expect(updates(cookie, { revision: 7, days: 41 })).toEqual([toState(['advertising'])]);
    expect(updates(cookie, { revision: '7', days: '40' })).toEqual([toState()]);
  });

  test('of two records the stricter answers hold', () => {
    const one = createDecision({ granted: ['performance', 'advertising'] });
    const other = createDecision({ granted: ['performance'], denied: ['advertising'] });
    expect(updates(toCookie(one, other))).toEqual([toState(['performance'])]);
    expect(updates(toCookie(other, one))).toEqual([toState(['performance'])]);
  });

  const good = { v: 1, id: 'a', at: NOW / 1000, rev: '1', granted: ['advertising'], denied: [], services: {} };
  test.each([
    '',
    'null',
    'true',
    '[]',
    '{',
    '%',
    '{}',
    ...[
      { v: 2 },
      { v: '1' },
      { id: '' },
      { id: 1 },
      { at: '1' },
      { at: 1.5 },
      { rev: 1 },
      { granted: 'advertising' },
      { granted: { 0: 'advertising' } },
      { granted: ['advertising', 1] },
      { denied: null },
      { denied: ['advertising'] },
      { services: [] },
      { services: null },
      { services: { video: 'yes' } },
      { known: 'video' },
      { known: [1] },
      { known: null },
      { gpc: false },
      { gpc: null },
      { domain: 1 },
    ].map((own) => JSON.stringify({ ...good, ...own })),
  ])('the cookie %s is no record and says nothing', (text) => {
    expect(updates(toCookie(text))).toEqual([]);
    expect(updates(toCookie(text, JSON.stringify(good)))).toEqual([toState(['advertising'])]);
  });

  test.each(['fika=%E0%A4%A', 'fika=%', 'fika', 'xfika=1', 'fika2=1'])('the cookie %s does no harm', (cookie) => {
    const { calls } = run(cookie);
    expect(calls.at(-1)).toEqual(['gtmOnSuccess']);
    expect(calls.some(([api]) => api === 'updateConsentState')).toBe(false);
  });
});
