import { expect, test } from 'vitest';
import { checkConfig } from '../../src/check/checkConfig.ts';
import { FLAWLESS } from './FLAWLESS.ts';
import { testFindings } from './testFindings.ts';

const of = (config: object): unknown[] =>
  checkConfig({ ...FLAWLESS, ...config }).map(({ path, severity, rule, message }) => ({ path, severity, rule, message }));

testFindings({
  'R06: opt-out by rule where the EU asks first is found': {
    at: 'regions[1].match',
    value: ['US', 'SE'],
    path: 'regions[1].mode',
    severity: 'error',
    rule: 'R06',
    says: /holds in SE\./,
  },
  'R36: a signal that is ignored where opt-out holds in California is an error': { at: 'gpc', value: 'ignore', severity: 'error', rule: 'R36', says: /valid opt-out/ },
});

test('R06: opt-out for everybody is a warning, because there may be no visitors from Europe', () => {
  const message = '"opt-out" holds in the EEA and the United Kingdom too.';
  expect(of({ mode: 'opt-out', regions: [] })).toEqual([{ path: 'mode', severity: 'warning', rule: 'R06', message }]);
});

test('R06: a country of the EEA that the rules leave out is named', () => {
  const regions = [{ match: ['EU', 'IS', 'LI', 'GB'], mode: 'opt-in' }];
  expect(of({ mode: 'opt-out', regions })).toMatchObject([{ path: 'mode', message: '"opt-out" holds in NO too.' }]);
  expect(of({ mode: 'opt-out', regions: [{ match: ['EEA', 'GB'], mode: 'opt-in' }] })).toEqual([]);
});

test('R36: a signal that is ignored where everybody is asked first is a warning', () => {
  expect(of({ gpc: 'ignore', regions: [] })).toMatchObject([{ path: 'gpc', severity: 'warning', rule: 'R36' }]);
});
