import { expect, test } from 'vitest';
import { elementRow, type Tagged } from '../../src/inspector/elementRow.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

const stored = createDecision({ granted: ['performance'], denied: ['functional'] });
const state = play(createConfig(), createStart({ stored }));
const row = (category: string, own: Partial<Tagged> = {}): ReturnType<typeof elementRow> =>
  elementRow(state, { name: '<script>', category, service: null, isLive: false, ...own });

test.each([
  ['functional', 'held: functional is denied'],
  ['advertising', 'held: advertising is undecided'],
  ['!performance', 'held: performance is not denied'],
  ['performance functional advertising', 'held: functional is denied; advertising is undecided'],
])('of %s it tells each condition that is not met', (category, value) => {
  expect(row(category)).toMatchObject({ value, isWrong: false });
});

test.each([
  ['marketing', 'held: there is no category "marketing"'],
  ['!marketing', 'held: there is no category "marketing"'],
  ['', 'held: data-category is empty'],
])('a category that cannot be met is a mistake: %s', (category, value) => {
  expect(row(category)).toMatchObject({ value, isWrong: true });
});

test('what is released is told with what it asked for', () => {
  expect(row('performance', { isLive: true, service: 'stats' }).value).toBe('released: performance (service stats)');
  expect(row('performance !functional', { isLive: true }).value).toBe('released: performance and !functional');
});

test('what is live although it may not be stands out', () => {
  expect(row('functional', { isLive: true })).toMatchObject({ value: expect.stringMatching(/^live, although functional is denied/) as string, isWrong: true });
});
