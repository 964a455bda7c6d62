import type { Decision } from './state.ts';

/** Stands for a decision where there is none. */
export const UNANSWERED: Decision = { id: '', at: 0, rev: '', granted: [], denied: [], services: {}, known: [] };
