import { expect, test } from 'vitest';
import { isAllowed } from '../../src/consent/isAllowed.ts';
import { INITIAL } from '../../src/consent/reduce.ts';
import type { Mode } from '../../src/config/types.ts';
import type { Decision } from '../../src/consent/state.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';

const config = createConfig({ services: { maps: { category: 'functional' } } });
const may = (mode: Mode, own: Partial<Decision> | null, category: string, service?: string): boolean =>
  isAllowed(config, { ...INITIAL, mode, decision: own && createDecision(own) }, category, service);

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
  expect(may(mode, null, 'nowhere')).toBe(false);
  expect(may(mode, null, '')).toBe(false);
});

test('what is essential always runs', () => {
  expect(may('opt-in', null, 'essential')).toBe(true);
});

test('a signal rules advertising out where the law says opt-out', () => {
  const state = { ...INITIAL, mode: 'opt-out', gpc: true } as const;
  expect(isAllowed(config, state, 'advertising')).toBe(false);
  expect(isAllowed(config, state, 'performance')).toBe(true);
});
