// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { FikaConfig } from '../../src/config/types.ts';
import { createMeta } from '../../src/signals/meta.ts';
import { createDecide } from '../support/createDecide.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { createVisit } from './createVisit.ts';
import { forgetVendors } from './forgetVendors.ts';
import { record } from './record.ts';
import { testVisits } from './testVisits.ts';
import { GRANT } from './VISITS.ts';

const page = window as { fbq?: unknown };
const REVOKE = ['consent', 'revoke'];
const ALLOW = ['consent', 'grant'];
const LIMITED = ['dataProcessingOptions', ['LDU'], 0, 0];
const UNLIMITED = ['dataProcessingOptions', [], 0, 0];

beforeEach(forgetVendors);

testVisits(createMeta, () => record('fbq'), {
  'a first visit': [REVOKE],
  'a visit with a stored grant': [ALLOW],
  'a visit with a stored refusal': [REVOKE],
  'accepting on the first visit': [REVOKE, ALLOW],
  'refusing on the first visit': [REVOKE],
  'withdrawing a stored grant': [ALLOW, REVOKE],
  'refusing, then accepting': [REVOKE, ALLOW],
  'a visit with a GPC signal': [REVOKE],
  'a visit with a GPC signal and an older grant': [REVOKE],
  'accepting in another tab': [REVOKE, ALLOW],
  'a reset of a stored grant': [ALLOW, REVOKE],
  'opening and closing the window, and accepting once more': [ALLOW],
  'a first visit in California': [UNLIMITED, ALLOW],
  'refusing in California': [UNLIMITED, ALLOW, LIMITED, REVOKE],
  'a visit to California with a GPC signal': [LIMITED, REVOKE],
});

test('no queue is made for it: with one there, its snippet would load nothing', () => {
  createVisit(createMeta)(createStart(), createDecide(true));
  expect(page).not.toHaveProperty('fbq');
});

test('a pixel that comes after the answer is told when the effect is applied again, and only once', () => {
  const visit = createVisit(createMeta);
  visit(createStart({ stored: GRANT }));
  const calls = record('fbq');
  visit({ type: 'open', view: 'preferences' }, { type: 'close' });
  expect(calls).toEqual([ALLOW]);
});

test('it follows one service where that is named: a visitor can refuse it alone', () => {
  const own: FikaConfig = { services: { pixel: { category: 'advertising' } } };
  const stored = createDecision({ granted: ['advertising'], services: { pixel: false } });
  const calls = record('fbq');
  createVisit(createMeta, { meta: { category: 'advertising/pixel' } }, own)(createStart({ stored }));
  expect(calls).toEqual([REVOKE]);
});

test.each(['a text', 7, {}, null])('%j in the place of the pixel does no harm', (fbq) => {
  page.fbq = fbq;
  expect(() => createVisit(createMeta)(createStart({ stored: GRANT }), createDecide(false))).not.toThrow();
  expect(page.fbq).toBe(fbq);
});
