import type { SweepOrder } from '../../src/sweep/createPlan.ts';

/** An order to sweep what one revoked service, `ads`, declares. */
export const createOrder = (declared: { cookies?: unknown; storage?: unknown }, own: Partial<SweepOrder> = {}): SweepOrder => ({
  revoked: [{ id: 'ads', ...declared }],
  allowed: [],
  own: ['fika'],
  ...own,
});
