import { expect, test } from 'vitest';
import type { Mode } from '../../src/config/types.ts';
import { isAllowed } from '../../src/consent/isAllowed.ts';
import { INITIAL } from '../../src/consent/begin.ts';
import type { Decision } from '../../src/consent/state.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

const may = (mode: Mode, own: Partial<Decision> | null, category: string, service?: string, gpc = false): boolean => {
  const config = createConfig({ mode, services: { maps: { category: 'functional' } } });
  return isAllowed(play(config, createStart({ gpc, stored: own && createDecision(own) })), category, service);
};

test('before the start nothing optional runs, whatever the law', () => {
  for (const mode of ['opt-in', 'opt-out'] as const) {
    expect(isAllowed({ ...INITIAL, mode }, 'performance')).toBe(false);
    expect(isAllowed({ ...INITIAL, mode }, 'essential')).toBe(true);
  }
});

test('what is undecided runs where the law says opt-out, and only there', () => {
  for (const [category, service] of [['performance'], ['functional', 'maps'], ['advertising']] as const) {
    expect(may('opt-in', null, category, service)).toBe(false);
    expect(may('opt-out', null, category, service)).toBe(true);
  }
});

test.each<Mode>(['opt-in', 'opt-out'])('an answer counts whatever the law: %s', (mode) => {
  expect(may(mode, { granted: ['functional'] }, 'functional')).toBe(true);
  expect(may(mode, { denied: ['functional'] }, 'functional')).toBe(false);
  expect(may(mode, { denied: ['functional'] }, 'functional', 'maps')).toBe(false);
  expect(may(mode, { granted: ['functional'], services: { maps: false } }, 'functional', 'maps')).toBe(false);
});

test.each<Mode>(['opt-in', 'opt-out'])('an unknown category never runs: %s', (mode) => {
  for (const category of ['nowhere', '', 'toString']) {
    expect(may(mode, null, category)).toBe(false);
    expect(may(mode, { granted: [category] }, category)).toBe(false);
  }
});

test('what is essential always runs', () => {
  expect(may('opt-in', null, 'essential')).toBe(true);
});

test('a signal rules advertising out where the law says opt-out', () => {
  expect(may('opt-out', null, 'advertising', undefined, true)).toBe(false);
  expect(may('opt-out', null, 'performance', undefined, true)).toBe(true);
});
