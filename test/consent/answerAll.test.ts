import { expect, test } from 'vitest';
import { answerAll } from '../../src/consent/answerAll.ts';
import { INITIAL } from '../../src/consent/reduce.ts';
import type { Choice, Decision } from '../../src/consent/state.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';

const config = createConfig({ services: { maps: { category: 'functional' }, video: { category: 'functional' } } });
const all = (own: Partial<Decision> | null, answer: boolean, { gpc = false, onlyOpen = false } = {}): Choice =>
  answerAll(config, { ...INITIAL, gpc, decision: own && createDecision(own) }, answer, onlyOpen);

test.each([true, false])('everything optional is answered alike, and nothing essential: %s', (answer) => {
  const expected = { performance: answer, functional: answer, advertising: answer };
  expect(all(null, answer)).toEqual(expected);
  expect(all(null, answer, { onlyOpen: true })).toEqual(expected);
  expect(all({ granted: ['performance'], denied: ['functional'] }, answer)).toEqual(expected);
});

test.each([true, false])('asked about part, only that part is answered: %s', (answer) => {
  const part = { granted: ['functional'], denied: ['performance'], known: ['maps'] };
  expect(all(part, answer, { onlyOpen: true })).toEqual({ advertising: answer, functional: { video: answer } });
});

test('accepting leaves what a signal denied as it is; refusing covers it', () => {
  for (const onlyOpen of [true, false]) {
    expect(all(null, true, { gpc: true, onlyOpen })).toEqual({ performance: true, functional: true });
  }
  expect(all(null, false, { gpc: true })).toEqual({ performance: false, functional: false, advertising: false });
});

test('accepting keeps an explicit opt-in under the signal', () => {
  expect(all({ granted: ['advertising'], gpc: true }, true, { gpc: true })).toHaveProperty('advertising', true);
});
