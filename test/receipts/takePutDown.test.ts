// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { INITIAL } from '../../src/consent/begin.ts';
import { putDown } from '../../src/receipts/putDown.ts';
import { takePutDown } from '../../src/receipts/takePutDown.ts';
import { createChange } from '../support/createChange.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { NOW } from '../support/NOW.ts';
import { play } from '../support/play.ts';

const config = createConfig();
const begun = play(config, createStart({ stored: createDecision({ granted: ['performance'] }) }));
const refusal = { ...createChange(config, begun, createDecide(false)), language: 'sv' };

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  localStorage.clear();
});

test('a page takes up what another one has put down, with its time, once', () => {
  putDown(refusal);
  expect(takePutDown(() => true)).toMatchObject([
    { now: NOW, change: { language: 'sv', action: { type: 'decide', source: 'api' }, state: { decision: refusal.state.decision }, previous: { decision: begun.decision } } },
  ]);
  expect(takePutDown(() => true)).toEqual([]);
  expect(localStorage).toHaveLength(0);
});

test('the oldest comes first, and what is not wanted stays', () => {
  for (const later of [2, 0, 1]) {
    vi.setSystemTime(NOW + later);
    putDown(refusal);
  }
  expect(takePutDown((_, now) => now < NOW + 2).map(({ now }) => now)).toEqual([NOW, NOW + 1]);
  expect(Object.keys(localStorage)).toEqual([`fika-log:${String(NOW + 2)}`]);
});

test.each(['{', 'null', '[]', '{"action":{}}', JSON.stringify({ ...refusal, state: { decision: { granted: 'performance' } } }), JSON.stringify({ ...refusal, language: 1 })])(
  'what others write there is thrown away: %s',
  (text) => {
    localStorage.setItem('fika-log:1763900000000', text);
    expect(takePutDown(() => true)).toEqual([]);
    expect(localStorage).toHaveLength(0);
  },
);

test('where the storage is blocked nothing is put down, and nothing fails', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Blocked', 'SecurityError');
  });
  putDown(refusal);
  expect(takePutDown(() => true)).toEqual([]);
});

test('a signal at the start is put down too', () => {
  const stored = createDecision({ granted: ['advertising'] });
  putDown({ ...createChange(config, INITIAL, createStart({ stored, gpc: true })), language: 'en' });
  expect(takePutDown(() => true)).toMatchObject([{ change: { action: { stored } } }]);
});
