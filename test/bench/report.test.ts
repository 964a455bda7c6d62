import { expect, test } from 'vitest';
import { report } from '../../bench/report/report.mjs';
import { createMeasured } from './createMeasured.ts';

const meta = { date: '2026-01-31', machine: '2 cores', browser: 'Chromium 156', rounds: 1, growthRounds: 1, load: '0.1 and 2.0' };
const growth = [
  {
    title: 'Held elements',
    unit: 'elements',
    costs: 'ms of main thread',
    columns: ['load'],
    rows: [
      { size: 10, samples: [[2]] },
      { size: 100, samples: [[16]] },
    ],
  },
];
const managers = [createMeasured('Fika', 10), createMeasured('Peer', 20), createMeasured('Idle', 5, {}, false)];
const write = (faults: string[] = []) => report({ meta, managers, faults, growth }, 'It was a slow day.');

test('the report tells when, on what machine and in which browser it was measured', () => {
  for (const fact of ['2026-01-31', '2 cores', 'Chromium 156', '0.1 and 2.0']) expect(write()).toContain(fact);
});

test('the report says of each goal whether it is met', () => {
  expect(write()).toContain('**Missed**: First in every row. 0 of 18 rows');
  expect(write()).toContain('**Met**: First in every row among those that block scripts. 18 of 18 rows.');
});

test('the report includes what people say of the figures', () => {
  expect(write()).toContain('## What the figures say\n\nIt was a slow day.');
});

test('the report gives the ratio to the best peer, and to the best that blocks', () => {
  expect(write()).toMatch(/first visit: files, KB\s+\|\s+10\.0 \|\s+Idle: 5\.0 \|\s+2\.00 \|\s+Peer: 20\.0 \|\s+0\.50/);
});

test('the report gives the factor by which a cost grows', () => {
  expect(write()).toMatch(/100 +\| +16\.0 \| +8\.0 \|/);
});

test('the report names whoever did not do its work', () => {
  expect(write(['Peer: scripts ran before an answer'])).toContain('What went wrong:\n\n- Peer: scripts ran before an answer');
  expect(write()).toContain('Each held every script');
});
