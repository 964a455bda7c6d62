import { expect, test } from 'vitest';
import { openQuestions } from '../../src/consent/openQuestions.ts';
import type { Decision } from '../../src/consent/state.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

const services = { maps: { category: 'functional' }, video: { category: 'functional' }, login: { category: 'essential' } };
const config = createConfig({ services });
const open = (own: Partial<Decision> | null, of = config, gpc = false): string[] => {
  const state = play(of, createStart({ gpc, stored: own && createDecision(own) }));
  const names = openQuestions(of, state).map(({ name }) => name);
  // The banner is there when there is something to ask, and only then.
  expect(state.view).toBe(names.length ? 'banner' : null);
  return names;
};

test('before an answer every optional category is asked for, in its order, and no service by itself', () => {
  expect(open(null)).toEqual(['performance', 'functional', 'advertising']);
  expect(open(null, createConfig({ categories: { advertising: {}, essential: {}, performance: {} } }))).toEqual(['advertising', 'performance']);
});

test('after an answer to everything there is nothing to ask', () => {
  expect(open({ granted: ['functional'], denied: ['advertising', 'performance'] })).toEqual([]);
});

test('a new service is asked for by itself where its category was granted, and only there', () => {
  const answered = { denied: ['advertising', 'performance'], known: ['maps'] };
  expect(open({ ...answered, granted: ['functional'] })).toEqual(['functional/video']);
  expect(open({ known: ['maps'], denied: ['advertising', 'functional', 'performance'] })).toEqual([]);
});

test('an answer for one service leaves its category to be asked for', () => {
  expect(open({ denied: ['advertising', 'performance'], services: { maps: true } })).toEqual(['functional']);
});

test('what a signal answers is not asked', () => {
  expect(open(null, config, true)).toEqual(['performance', 'functional']);
  const selling = createConfig({ services: { video: { category: 'functional', saleOrShare: true } } });
  expect(open({ granted: ['functional', 'performance'], known: [], gpc: true }, selling, true)).toEqual([]);
});

test('children are asked nothing', () => {
  expect(open(null, createConfig({ services, audience: 'children' }))).toEqual([]);
});

test('where everything is essential there is nothing to ask', () => {
  expect(open(null, createConfig({ categories: { essential: {} } }))).toEqual([]);
});
