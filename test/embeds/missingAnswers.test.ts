import { expect, test } from 'vitest';
import type { Decision } from '../../src/consent/state.ts';
import { missingAnswers } from '../../src/embeds/missingAnswers.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

const config = createConfig({ services: { video: { category: 'functional' } } });
const missing = (category: string, service: string | null = null, decision: Partial<Decision> | null = null) =>
  [...missingAnswers(play(config, createStart({ stored: decision && createDecision(decision) })), category.split(' '), service)];

test('a frame lacks the answer of its service, and of the categories that do not have it', () => {
  expect(missing('functional', 'video')).toEqual([['functional', 'functional/video']]);
  expect(missing('advertising functional', 'video')).toEqual([['advertising', 'advertising'], ['functional', 'functional/video']]);
  expect(missing('functional', 'undeclared')).toEqual([['functional', 'functional']]);
  expect(missing('functional', 'constructor')).toEqual([['functional', 'functional']]);
});

test('what is allowed already is not missing', () => {
  expect(missing('advertising functional', null, { granted: ['functional'], denied: ['advertising'] })).toEqual([['advertising', 'advertising']]);
  expect(missing('functional', 'video', { granted: ['functional'], services: { video: false } })).toEqual([['functional', 'functional/video']]);
  expect(missing('essential functional', null, { granted: ['functional'] })).toEqual([]);
});

test('nothing is to be answered where a refusal is waited for, or a category that does not exist', () => {
  expect(missing('!advertising')).toEqual([]);
  expect(missing('functional !advertising')).toEqual([]);
  expect(missing('functional !advertising', null, { denied: ['functional', 'advertising'] })).toEqual([['functional', 'functional']]);
  expect(missing('functionnal')).toEqual([]);
  expect(missing('functional !functionnal')).toEqual([]);
  expect(missing('')).toEqual([]);
});
