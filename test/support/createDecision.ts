import type { Decision } from '../../src/consent/state.ts';
import { NOW } from './NOW.ts';

/** A decision made now, under the first revision, that denies and grants nothing unless told to. */
export const createDecision = (own: Partial<Decision> = {}): Decision => ({
  id: 'a-record',
  at: NOW / 1000,
  rev: '1',
  granted: [],
  denied: [],
  services: {},
  ...own,
});
