import { expect, test } from 'vitest';
import { INITIAL } from '../../src/consent/begin.ts';
import { toHappening } from '../../src/receipts/toHappening.ts';
import type { PutDown } from '../../src/receipts/putDown.ts';
import { createChange } from '../support/createChange.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { NOW } from '../support/NOW.ts';
import { play } from '../support/play.ts';

const config = createConfig();
const stored = createDecision({ granted: ['performance', 'advertising'] });
const begun = play(config, createStart({ stored, region: 'SE' }));
const facts = { key: 'a-key', now: NOW, path: '/shop', controller: undefined, version: '1.2.3' };
const refusal: PutDown = { ...createChange(config, begun, createDecide(false)), language: 'sv' };

test('a change is told with what was true at its moment, and the same when it was put down as text', () => {
  const told = toHappening(refusal, facts);
  expect(told).toEqual({
    key: 'a-key',
    now: NOW,
    path: '/shop',
    before: stored,
    proof: {
      record: refusal.state.decision,
      at: '2026-01-15T12:00:00.000Z',
      expires: '2026-07-16T12:00:00.000Z',
      source: 'api',
      mode: 'opt-in',
      region: 'SE',
      gpc: false,
      language: 'sv',
      version: '1.2.3',
    },
  });
  expect(toHappening(JSON.parse(JSON.stringify(refusal)) as PutDown, facts)).toEqual(told);
});

test('a reset has no proof, and what it deleted stood before', () => {
  const reset = { ...createChange(config, begun, { type: 'reset' }), language: 'sv' };
  expect(toHappening(reset, facts)).toMatchObject({ proof: null, before: stored });
});

test('a signal at the start took back what stood in the record; what was imported stood nowhere', () => {
  const start = (own: object) => toHappening({ ...createChange(config, INITIAL, createStart({ stored, ...own })), language: 'sv' }, facts);
  expect(start({ gpc: true })).toMatchObject({ before: stored, proof: { source: 'gpc' } });
  expect(start({ stored: null, imported: stored })).toMatchObject({ before: null, proof: { source: 'import' } });
});
