import { expect, test } from 'vitest';
import { receipt } from '../../src/consent/receipt.ts';
import { INITIAL } from '../../src/consent/reduce.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

const config = createConfig({ controller: { name: 'Café AB', dpo: 'dpo@example.com' }, storage: { days: 10 } });
const shown = { language: 'sv', version: '1.2.3' };

test('there is no proof before there is a decision', () => {
  expect(receipt(config, INITIAL, shown)).toBeNull();
  expect(receipt(config, play(config, createStart()), shown)).toBeNull();
});

test('the proof tells what was answered, when, under which law and who asked, in plain data', () => {
  const state = play(config, createStart({ region: 'SE', gpc: true }), createDecide({ performance: true }, 'banner'));
  const proof = receipt(config, state, shown);
  expect(proof).toEqual({
    record: state.decision,
    at: '2026-01-15T12:00:00.000Z',
    expires: '2026-01-25T12:00:00.000Z',
    source: 'banner',
    mode: 'opt-in',
    region: 'SE',
    gpc: true,
    language: 'sv',
    controller: { name: 'Café AB', contact: '', dpo: 'dpo@example.com' },
    version: '1.2.3',
  });
  expect(proof?.record.id).toBe('a-new-record');
  expect(JSON.parse(JSON.stringify(proof))).toEqual(proof);
});
