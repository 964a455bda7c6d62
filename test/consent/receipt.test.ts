import { expect, test } from 'vitest';
import { receipt, type ConsentReceipt } from '../../src/consent/receipt.ts';
import type { State } from '../../src/consent/state.ts';
import { toConsent } from '../../src/consent/toConsent.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { NOW } from '../support/NOW.ts';
import { play } from '../support/play.ts';

const config = createConfig({ storage: { days: 10 } });
const shown = { language: 'sv', controller: { name: 'Café AB', dpo: 'dpo@example.com' }, version: '1.2.3' };
const prove = (state: State): ConsentReceipt | null => receipt(state.decision, toConsent(config, state), shown);
const answered = play(config, createStart({ region: 'SE', gpc: true }), createDecide({ performance: true }, 'banner'));

test('there is no proof before there is a decision', () => {
  expect(prove(play(config, createStart()))).toBeNull();
});

test('the proof tells what was answered, when, under which law and who asked, in plain data', () => {
  const proof = prove(answered);
  expect(proof).toEqual({
    record: answered.decision,
    at: '2026-01-15T12:00:00.000Z',
    expires: '2026-01-25T12:00:00.000Z',
    source: 'banner',
    mode: 'opt-in',
    region: 'SE',
    gpc: true,
    language: 'sv',
    controller: { name: 'Café AB', dpo: 'dpo@example.com' },
    version: '1.2.3',
  });
  expect(proof?.record).toMatchObject({ id: 'a-new-record', granted: ['performance'] });
  expect(JSON.parse(JSON.stringify(proof))).toEqual(proof);
});

test('whoever is given the proof cannot change the decision', () => {
  const proof = prove(answered)!;
  (proof.record.granted as string[]).push('advertising');
  (proof.record.services as Record<string, boolean>).video = true;
  (proof.controller as { name: string }).name = 'Somebody else';
  expect(answered.decision?.granted).toEqual(['performance']);
  expect(answered.decision?.services).toEqual({});
  expect(shown.controller.name).toBe('Café AB');
});

test('a decision that is only read again, from the record or from another tab, does not claim what is true of this page', () => {
  const stored = answered.decision;
  for (const [source, state] of [
    ['stored', play(config, createStart({ region: 'US', gpc: false, stored }))],
    ['tab', play(config, createStart({ region: 'US' }), { type: 'sync', stored, now: NOW })],
  ] as const) {
    expect(prove(state)).toEqual({ record: stored, at: '2026-01-15T12:00:00.000Z', expires: '2026-01-25T12:00:00.000Z', source });
  }
});
