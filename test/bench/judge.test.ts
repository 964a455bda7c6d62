import { expect, test } from 'vitest';
import { judge } from '../../bench/report/judge.mjs';
import { createMeasured } from './createMeasured.ts';

const quick = createMeasured('Fika', 10, { longTasks: 0, manyLongTasks: 0 });
const slow = createMeasured('Peer', 20);
/** It holds nothing, so it need not do what the others do. */
const idle = createMeasured('Idle', 30, { bytes: 5, heap: 12 }, false);

const verdicts = (...peers: (typeof quick)[]) => new Map(judge(peers).map((verdict) => [verdict.goal.split(' ').slice(0, 5).join(' '), verdict]));

test('every goal is met by who is first everywhere, and half as heavy', () => {
  expect(judge([quick, slow]).filter(({ isMet }) => !isMet)).toEqual([]);
});

test('a row that a peer leads is named with both figures', () => {
  const [all, blocking] = judge([quick, slow, idle]);
  expect(all).toMatchObject({ isMet: false });
  expect(all?.figures).toContain('first visit: files: 10.0 KB, Idle 5.0 KB');
  expect(blocking).toMatchObject({ isMet: true });
});

test('to be as good as the best peer is to be first', () => {
  expect(judge([quick, createMeasured('Peer', 10, { longTasks: 0, manyLongTasks: 0 })])[0]).toMatchObject({ isMet: true });
});

test.each([
  [40, true],
  [41, false],
])('a click that paints after %s ms: met is %s', (manyPaint, isMet) => {
  const fika = createMeasured('Fika', 0, { manyPaint });
  expect(verdicts(fika, slow).get('Accept → paint within 40')).toMatchObject({ isMet, figures: `${manyPaint} ms` });
});

test('a long task after the click counts as one at load does', () => {
  const goal = 'No long task of its';
  expect(verdicts(createMeasured('Fika', 0, { manyLongTasks: 1 }), slow).get(goal)?.isMet).toBe(false);
  expect(verdicts(createMeasured('Fika', 0, { longTasks: 1 }), slow).get(goal)?.isMet).toBe(false);
  expect(verdicts(createMeasured('Fika', 0), slow).get(goal)?.isMet).toBe(true);
});

test('heap and main thread are compared with those that block scripts only', () => {
  const goals = ['Heap at most half of', 'Main thread at most half'];
  expect(goals.map((goal) => verdicts(quick, slow, idle).get(goal)?.isMet)).toEqual([true, true]);
  const heavy = createMeasured('Fika', 11);
  expect(goals.map((goal) => verdicts(heavy, slow, idle).get(goal)?.isMet)).toEqual([false, false]);
});
