import { expect, test } from 'vitest';
import type { FikaConfig } from '../../src/config/types.ts';
import { answerTo } from '../../src/signals/answerTo.ts';
import { isGranted } from '../../src/signals/isGranted.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

const own: FikaConfig = { services: { pixel: { category: 'advertising' } } };
const stored = createDecision({ granted: ['advertising'], denied: ['functional'], services: { pixel: false }, known: ['pixel'] });

test.each([
  ['advertising', true, true],
  ['functional', false, false],
  ['performance', undefined, false],
  ['advertising/pixel', false, false],
  ['advertising/other', true, true],
  ['essential', true, true],
  ['ads', false, false],
  ['', false, false],
  ['/pixel', false, false],
  ['toString', false, false],
])('%s is answered %j, and may run: %j', (question, answer, mayRun) => {
  const state = play(createConfig(own), createStart({ stored }));
  expect(answerTo(state, question)).toBe(answer);
  expect(isGranted(state, question)).toBe(mayRun);
});

test.each([
  ['performance', true],
  ['functional', false],
  ['advertising/pixel', false],
  ['ads', false],
])('where the law is opt-out, %s is answered %j', (question, answer) => {
  const state = play(createConfig({ ...own, mode: 'opt-out' }), createStart({ stored }));
  expect(answerTo(state, question)).toBe(answer);
  expect(isGranted(state, question)).toBe(answer);
});
