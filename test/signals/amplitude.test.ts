// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createAmplitude } from '../../src/signals/amplitude.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { createVisit } from './createVisit.ts';
import { forgetVendors } from './forgetVendors.ts';
import { record } from './record.ts';
import { testVisits } from './testVisits.ts';
import { GRANT } from './VISITS.ts';

const page = window as { amplitude?: unknown };
const IN = ['setOptOut', false];
const OUT = ['setOptOut', true];

beforeEach(forgetVendors);

testVisits(createAmplitude, () => record('amplitude.setOptOut'), {
  'a first visit': [OUT],
  'a visit with a stored grant': [IN],
  'a visit with a stored refusal': [OUT],
  'accepting on the first visit': [OUT, IN],
  'refusing on the first visit': [OUT],
  'withdrawing a stored grant': [IN, OUT],
  'refusing, then accepting': [OUT, IN],
  'a visit with a GPC signal': [OUT],
  'a visit with a GPC signal and an older grant': [IN],
  'accepting in another tab': [OUT, IN],
  'a reset of a stored grant': [IN, OUT],
  'opening and closing the window, and accepting once more': [IN],
  'a first visit in California': [IN],
  'refusing in California': [IN, OUT],
  'a visit to California with a GPC signal': [IN],
});

test.each(['a text', 7, {}, { setOptOut: 'no function' }, null])('%j in the place of Amplitude does no harm', (amplitude) => {
  page.amplitude = amplitude;
  expect(() => createVisit(createAmplitude)(createStart({ stored: GRANT }), createDecide(false))).not.toThrow();
  expect(page.amplitude).toBe(amplitude);
});
