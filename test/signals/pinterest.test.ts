// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createPinterest } from '../../src/signals/pinterest.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { createVisit } from './createVisit.ts';
import { forgetVendors } from './forgetVendors.ts';
import { record } from './record.ts';
import { testVisits } from './testVisits.ts';
import { GRANT } from './VISITS.ts';

const page = window as { pintrk?: unknown };
const YES = ['setconsent', true];
const NO = ['setconsent', false];

beforeEach(forgetVendors);

testVisits(createPinterest, () => record('pintrk'), {
  'a first visit': [NO],
  'a visit with a stored grant': [YES],
  'a visit with a stored refusal': [NO],
  'accepting on the first visit': [NO, YES],
  'refusing on the first visit': [NO],
  'withdrawing a stored grant': [YES, NO],
  'refusing, then accepting': [NO, YES],
  'a visit with a GPC signal': [NO],
  'a visit with a GPC signal and an older grant': [NO],
  'accepting in another tab': [NO, YES],
  'a reset of a stored grant': [YES, NO],
  'opening and closing the window, and accepting once more': [YES],
  'a first visit in California': [YES],
  'refusing in California': [YES, NO],
  'a visit to California with a GPC signal': [NO],
});

test('no queue is made for it: with one there, its snippet would load nothing', () => {
  createVisit(createPinterest)(createStart(), createDecide(true));
  expect(page).not.toHaveProperty('pintrk');
});

test.each(['a text', 7, {}, null])('%j in the place of the tag does no harm', (pintrk) => {
  page.pintrk = pintrk;
  expect(() => createVisit(createPinterest)(createStart({ stored: GRANT }), createDecide(false))).not.toThrow();
  expect(page.pintrk).toBe(pintrk);
});
