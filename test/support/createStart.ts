import type { Action } from '../../src/consent/state.ts';
import { NOW } from './NOW.ts';

type Start = Extract<Action, { type: 'start' }>;

/** A page load: without a record, a region or a signal unless told otherwise. */
export const createStart = (own: Partial<Start> = {}): Start => ({
  type: 'start',
  stored: null,
  region: null,
  gpc: false,
  now: NOW,
  ...own,
});
