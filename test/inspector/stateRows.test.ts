import { expect, test } from 'vitest';
import type { Row } from '../../src/inspector/Section.ts';
import { stateRows } from '../../src/inspector/stateRows.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

const asObject = (rows: readonly Row[]): Record<string, string> => Object.fromEntries(rows.map(({ name, value }) => [name, value]));

test('before an answer it tells what is open, and by what mode it is held', () => {
  const config = createConfig();
  expect(asObject(stateRows(config, play(config, createStart())))).toEqual({
    Decided: 'no, without an answer: performance, functional, advertising',
    Mode: 'opt-in (held until granted), by the option "mode", in every region',
    Region: 'unknown',
    'Answered by': 'default: nobody yet, so the defaults hold',
    'Global Privacy Control': 'off',
    Revision: '1',
    Record: 'none',
    'Answered at': 'never',
    Expires: 'never',
  });
});

test('after one it tells the record, when it was made and when it expires', () => {
  const config = createConfig();
  const stored = createDecision({ granted: ['performance'], denied: ['functional', 'advertising'] });
  expect(asObject(stateRows(config, play(config, createStart({ stored }))))).toMatchObject({
    Decided: 'yes',
    'Answered by': 'stored: the stored record of an earlier visit',
    Record: 'a-record',
    'Answered at': '2026-01-15T12:00:00.000Z',
    Expires: '2026-07-16T12:00:00.000Z',
  });
});

test.each([
  [null, 'opt-in (held until granted), because the region is unknown', 'on, and it counts'],
  ['US-CA', 'opt-out (runs until denied), by the rules of "regions" for US-CA', 'on, and it counts'],
])('with rules for regions and a signal from %s it tells why the mode holds', (region, mode, signal) => {
  const config = createConfig({ regions: [{ match: ['US'], mode: 'opt-out' }] });
  const state = play(config, createStart({ region, gpc: true }));
  expect(asObject(stateRows(config, state))).toMatchObject({ Mode: mode, 'Global Privacy Control': signal });
});

test('a signal that is ignored is told to be', () => {
  const config = createConfig({ gpc: 'ignore' });
  const state = play(config, createStart({ gpc: true }));
  expect(asObject(stateRows(config, state))['Global Privacy Control']).toBe('on, and it does not count here');
});
