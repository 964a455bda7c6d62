import { expect, test } from 'vitest';
import { answerAll } from '../../src/consent/answerAll.ts';
import type { Decision, Source } from '../../src/consent/state.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

const config = createConfig({ services: { maps: { category: 'functional' }, video: { category: 'functional', saleOrShare: true } } });
const all = (own: Partial<Decision> | null, answer: boolean, source: Source, gpc = false): Record<string, boolean> =>
  Object.fromEntries(answerAll(config, play(config, createStart({ gpc, stored: own && createDecision(own) })), answer, source));

const everything = (answer: boolean) => ({
  performance: answer,
  functional: answer,
  advertising: answer,
  'functional/maps': answer,
  'functional/video': answer,
});

test.each([true, false])('on a first visit everything optional is answered alike, and nothing essential: %s', (answer) => {
  for (const source of ['banner', 'preferences', 'api'] as const) expect(all(null, answer, source)).toEqual(everything(answer));
});

const part = { granted: ['functional'], denied: ['performance'], known: ['maps'] };

test.each([true, false])('the banner, asking about part, answers only that part: %s', (answer) => {
  expect(all(part, answer, 'banner')).toEqual({ advertising: answer, 'functional/video': answer });
});

test.each([true, false])('the preferences and the page answer everything, though only part is asked: %s', (answer) => {
  for (const source of ['preferences', 'api'] as const) expect(all(part, answer, source)).toEqual(everything(answer));
});

test.each([true, false])('a category that is asked is answered with its services, whatever they were answered before: %s', (answer) => {
  const own = { granted: ['performance'], denied: ['advertising'], services: { maps: !answer } };
  expect(all(own, answer, 'banner')).toEqual({ functional: answer, 'functional/maps': answer, 'functional/video': answer });
});

test.each([true, false])('a banner that is called back with nothing to ask answers everything: %s', (answer) => {
  expect(all({ granted: ['performance'], denied: ['advertising', 'functional'] }, answer, 'banner')).toEqual(everything(answer));
});

test('accepting leaves what a signal denied as it is; refusing covers it', () => {
  for (const source of ['banner', 'preferences', 'api'] as const) {
    expect(all(null, true, source, true)).toMatchObject({ performance: true, functional: true, 'functional/maps': true });
    const { advertising, 'functional/video': video } = all(null, true, source, true);
    expect([advertising, video].filter(Boolean)).toEqual([]);
  }
  expect(all(null, false, 'api', true)).toEqual(everything(false));
});

test('accepting keeps an explicit opt-in under the signal', () => {
  const own = { granted: ['advertising'], services: { video: true }, gpc: true };
  expect(all(own, true, 'api', true)).toMatchObject({ advertising: true, 'functional/video': true });
});
