import { expect, test } from 'vitest';
import { FEW } from '../../bench/visits/FEW.mjs';
import { findFaults } from '../../bench/visits/findFaults.mjs';
import { MANY } from '../../bench/visits/MANY.mjs';

const ran = (count: number) => Array.from({ length: count }, (_, index) => index);
const createVisits = () => ({
  first: { ran: ran(0), errors: [] as string[] },
  few: { ran: ran(FEW), ranBefore: 0, errors: [] as string[] },
  many: { ran: ran(MANY), ranBefore: 0, errors: [] as string[] },
  again: { ran: ran(FEW), isAsked: false, errors: [] as string[] },
});
type Visits = ReturnType<typeof createVisits>;

test('a manager that does its work has no faults', () => {
  expect(findFaults(createVisits())).toEqual([]);
});

test.each<[string, (visits: Visits) => unknown]>([
  ['ran before an answer', ({ first }) => first.ran.push(0)],
  ['ran before an answer', ({ many }) => (many.ranBefore = 1)],
  ['once each after the click', ({ few }) => few.ran.pop()],
  ['once each after the click', ({ many }) => (many.ran[1] = 0)],
  ['once each on the return visit', ({ again }) => again.ran.push(0)],
  ['asks again', ({ again }) => (again.isAsked = true)],
  ['x is not defined', ({ again }) => again.errors.push('x is not defined')],
])('a fault is told: %s', (fault, spoil) => {
  const visits = createVisits();
  spoil(visits);
  expect(findFaults(visits)).toEqual([expect.stringContaining(fault)]);
});
