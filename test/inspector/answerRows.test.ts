import { expect, test } from 'vitest';
import type { FikaConfig } from '../../src/config/types.ts';
import type { Action } from '../../src/consent/state.ts';
import { answerRows } from '../../src/inspector/answerRows.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

const SERVICES: FikaConfig = {
  services: { login: { category: 'essential' }, video: { category: 'functional' }, maps: { category: 'functional' } },
};

function answers(input: FikaConfig, ...actions: Action[]): Record<string, string> {
  const config = createConfig(input);
  return Object.fromEntries(answerRows(config, play(config, ...actions)).map(({ name, value }) => [name, value]));
}

test('what is essential may always run', () => {
  expect(answers(SERVICES, createStart())).toMatchObject({
    essential: 'granted, may run: the site does not work without it',
    'essential/login': 'granted, may run: follows its category',
  });
});

test.each([
  ['opt-in', 'undecided, is held: no answer, and the mode is opt-in'],
  ['opt-out', 'undecided, may run: no answer, and the mode is opt-out'],
] as const)('without an answer the mode decides: %s', (mode, value) => {
  expect(answers({ mode }, createStart())['performance']).toBe(value);
});

test('a service follows its category, has an answer of its own, or is newer than the answer', () => {
  const stored = createDecision({ granted: ['functional'], services: { maps: false }, known: ['maps'] });
  expect(answers(SERVICES, createStart({ stored }))).toMatchObject({
    functional: 'granted, may run: the stored record of an earlier visit',
    'functional/video': 'undecided, is held: added after the visitor answered',
    'functional/maps': 'denied, is held: an answer of its own, by the stored record of an earlier visit',
  });
  const all = createDecision({ granted: ['functional'] });
  expect(answers(SERVICES, createStart({ stored: all }))['functional/video']).toBe('granted, may run: follows its category');
});

test('a Global Privacy Control signal is named as the reason, of what it concerns alone', () => {
  expect(answers({}, createStart({ gpc: true }))).toMatchObject({
    performance: 'undecided, is held: no answer, and the mode is opt-in',
    advertising: 'denied, is held: the Global Privacy Control signal',
  });
});

test('nothing is asked of children', () => {
  expect(answers({ audience: 'children' }, createStart())['performance']).toBe('denied, is held: nothing optional is asked of children');
});
