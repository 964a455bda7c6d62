import { expect, test } from 'vitest';
import { isAsking, openQuestions } from '../../src/consent/openQuestions.ts';
import { INITIAL } from '../../src/consent/reduce.ts';
import type { Decision } from '../../src/consent/state.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';

const services = { maps: { category: 'functional' }, video: { category: 'functional' }, login: { category: 'essential' } };
const config = createConfig({ services });
const open = (own: Partial<Decision> | null, of = config, gpc = false): { categories: string[]; services: string[] } => {
  const state = { ...INITIAL, gpc, decision: own && createDecision(own) };
  const { categories, services: asked } = openQuestions(of, state);
  expect(isAsking(of, state)).toBe(categories.length + asked.length > 0);
  return { categories, services: asked.map(({ id }) => id) };
};

test('before an answer every optional category is asked for, in its order, and no service by itself', () => {
  expect(open(null)).toEqual({ categories: ['performance', 'functional', 'advertising'], services: [] });
  const reordered = createConfig({ categories: { advertising: {}, essential: {}, performance: {} } });
  expect(open(null, reordered).categories).toEqual(['advertising', 'performance']);
});

test('after an answer to everything there is nothing to ask', () => {
  expect(open({ granted: ['functional'], denied: ['advertising', 'performance'] })).toEqual({ categories: [], services: [] });
});

test('a new service is asked for by itself where its category was granted, and only there', () => {
  const answered = { denied: ['advertising', 'performance'], known: ['maps'] };
  expect(open({ ...answered, granted: ['functional'] })).toEqual({ categories: [], services: ['video'] });
  expect(open({ known: ['maps'], denied: ['advertising', 'functional', 'performance'] }).services).toEqual([]);
});

test('an answer for one service leaves its category to be asked for', () => {
  expect(open({ denied: ['advertising', 'performance'], services: { maps: true } })).toEqual({ categories: ['functional'], services: [] });
});

test('what a signal answers is not asked', () => {
  expect(open(null, config, true).categories).toEqual(['performance', 'functional']);
});

test('children are asked nothing', () => {
  expect(open(null, createConfig({ services, audience: 'children' }))).toEqual({ categories: [], services: [] });
});

test('where everything is essential there is nothing to ask', () => {
  expect(open(null, createConfig({ categories: { essential: {} } }))).toEqual({ categories: [], services: [] });
});
