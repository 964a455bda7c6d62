// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createAdobe } from '../../src/signals/adobe.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { createVisit } from './createVisit.ts';
import { forgetVendors } from './forgetVendors.ts';
import { record } from './record.ts';
import { testVisits } from './testVisits.ts';
import { GRANT } from './VISITS.ts';

const page = window as { alloy?: unknown };
const say = (general: string): unknown[] => [
  'setConsent',
  { consent: [{ standard: 'Adobe', version: '1.0', value: { general } }] },
];
const IN = say('in');
const OUT = say('out');

beforeEach(forgetVendors);

testVisits(createAdobe, () => record('alloy'), {
  'a first visit': [],
  'a visit with a stored grant': [IN],
  'a visit with a stored refusal': [OUT],
  'accepting on the first visit': [IN],
  'refusing on the first visit': [OUT],
  'withdrawing a stored grant': [IN, OUT],
  'refusing, then accepting': [OUT, IN],
  'a visit with a GPC signal': [],
  'a visit with a GPC signal and an older grant': [IN],
  'accepting in another tab': [IN],
  'a reset of a stored grant': [IN, OUT],
  'opening and closing the window, and accepting once more': [IN],
  'a first visit in California': [IN],
  'refusing in California': [IN, OUT],
  'a visit to California with a GPC signal': [IN],
});

test.each([
  ['a yes', 'general=in', [OUT]],
  ['a yes, encoded', 'general%3Din', [OUT]],
  ['a no', 'general=out', []],
])('%s that Adobe remembers while nothing is decided', (_, value, expected) => {
  document.cookie = `kndctr_53A16ACB5CC1D3760A495C99_AdobeOrg_consent=${value}`;
  const calls = record('alloy');
  createVisit(createAdobe)(createStart());
  expect(calls).toEqual(expected);
});

test('where it rejects, because it is not configured, the page does not hear of it', async () => {
  const onUnhandled = vi.fn();
  process.on('unhandledRejection', onUnhandled);
  record('alloy', [], Promise.reject(new Error('The library must be configured first.')));
  createVisit(createAdobe)(createStart({ stored: GRANT }));
  await new Promise((resolve) => setTimeout(resolve));
  process.off('unhandledRejection', onUnhandled);
  expect(onUnhandled).not.toHaveBeenCalled();
});

test.each(['a text', 7, {}, null])('%j in the place of alloy does no harm', (alloy) => {
  page.alloy = alloy;
  expect(() => createVisit(createAdobe)(createStart({ stored: GRANT }), createDecide(false))).not.toThrow();
  expect(page.alloy).toBe(alloy);
});
