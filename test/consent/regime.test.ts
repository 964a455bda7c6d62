import { describe, expect, test } from 'vitest';
import type { Mode, RegionRule } from '../../src/config/types.ts';
import { regime } from '../../src/consent/regime.ts';
import { createConfig } from '../support/createConfig.ts';

const law = (regions: RegionRule[], region: string | null, mode: Mode = 'opt-in'): Mode =>
  regime(createConfig({ regions, mode }), region);
const rule = (match: string, mode: Mode): RegionRule => ({ match: match.split(' '), mode });

test.each<Mode>(['opt-in', 'opt-out'])('without rules, "%s" applies everywhere', (mode) => {
  for (const region of [null, 'SE', 'US-CA']) expect(law([], region, mode)).toBe(mode);
});

test('with rules, a visitor whose region is unknown is asked first', () => {
  expect(law([rule('US', 'opt-out')], null, 'opt-out')).toBe('opt-in');
  expect(law([rule('US', 'opt-out')], '', 'opt-out')).toBe('opt-in');
});

test.each(['XX', 'ZZ', 'T1', 'AP', 'EU', 'UK', 'unknown', '{{country}}', 'S', '-SE'])('"%s" tells of no country, so a visitor from there is asked first', (region) => {
  expect(law([rule('US', 'opt-out')], region.toUpperCase(), 'opt-out')).toBe('opt-in');
});

test.each<Mode>(['opt-in', 'opt-out'])('a region that no rule names follows the mode "%s"', (mode) => {
  expect(law([rule('US', 'opt-out'), rule('EU', 'opt-in')], 'JP', mode)).toBe(mode);
});

describe('a rule reaches', () => {
  test.each([
    ['SE', 'SE'],
    ['US', 'US-CA'],
    ['US-CA', 'US-CA'],
    ['EU', 'SE'],
    ['EU', 'FR-75'],
    ['EEA', 'DE'],
    ['EEA', 'NO'],
    ['EEA', 'IS'],
    ['EEA', 'LI'],
    ['JP EU', 'MT'],
    ['us-ca', 'US-CA'],
    ['eea', 'NO'],
  ])('with %s: %s', (match, region) => {
    expect(law([rule(match, 'opt-out')], region)).toBe('opt-out');
  });

  test.each([
    ['EU', 'NO'],
    ['EU', 'GB'],
    ['EU', 'CH'],
    ['EEA', 'CH'],
    ['US-CA', 'US-NY'],
    ['US-CA', 'US'],
    ['US-CA', 'CA'],
    ['SE', 'ES'],
    // Across two neighbours in the list.
    ['EU', 'TB'],
    ['toString', 'SE'],
  ])('not with %s: %s', (match, region) => {
    expect(law([rule(match, 'opt-out')], region)).toBe('opt-in');
  });
});

test('all 27 member states are in the EU, and 30 states in the EEA', () => {
  const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
  expect(members).toHaveLength(27);
  for (const country of members) expect(law([rule('EU', 'opt-out')], country)).toBe('opt-out');
  for (const country of [...members, 'IS', 'LI', 'NO']) expect(law([rule('EEA', 'opt-out')], country)).toBe('opt-out');
});

test.each([
  ['US-CA', 'US', 'US-CA'],
  ['SE', 'EU', 'SE'],
  ['SE', 'EEA', 'SE-AB'],
  ['FR-75', 'FR', 'FR-75'],
])('the most specific rule wins: %s before %s, whatever their order', (near, far, region) => {
  for (const [first, second] of [['opt-in', 'opt-out'], ['opt-out', 'opt-in']] as const) {
    expect(law([rule(near, first), rule(far, second)], region)).toBe(first);
    expect(law([rule(far, second), rule(near, first)], region)).toBe(first);
  }
});

test('of two rules that match equally well the stricter one holds, whatever their order', () => {
  for (const [one, other] of [['SE', 'SE'], ['EU', 'EEA']] as const) {
    expect(law([rule(one, 'opt-in'), rule(other, 'opt-out')], 'SE', 'opt-out')).toBe('opt-in');
    expect(law([rule(one, 'opt-out'), rule(other, 'opt-in')], 'SE', 'opt-out')).toBe('opt-in');
  }
});
