import { expect, test } from 'vitest';
import type { CreateSignal } from '../../src/signals/CreateSignal.ts';
import { createVisit } from './createVisit.ts';
import { VISITS, type Visit } from './VISITS.ts';

/** For each visit: what the vendor hears in all of it, in this order and nothing else. */
export function testVisits(
  create: CreateSignal,
  listen: () => unknown[] | (() => unknown),
  expected: Record<Visit, unknown>,
): void {
  test.each(Object.entries(expected) as [Visit, unknown][])('%s: it hears exactly what holds, once', (visit, calls) => {
    const heard = listen();
    createVisit(create)(...VISITS[visit]);
    expect(typeof heard === 'function' ? heard() : heard).toEqual(calls);
  });
}
