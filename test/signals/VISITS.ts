import type { Action } from '../../src/consent/state.ts';
import { createDecide } from '../support/createDecide.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { NOW } from '../support/NOW.ts';

const OPTIONAL = ['performance', 'functional', 'advertising'];

/** Everything granted, and everything refused, on an earlier page. */
export const GRANT = createDecision({ granted: OPTIONAL });
export const REFUSAL = createDecision({ denied: OPTIONAL });

const start = (own: Partial<ReturnType<typeof createStart>> = {}): Action => createStart({ region: 'SE', ...own });

/** What can happen on a page: in Sweden, where the law is opt-in, or in California, where it is opt-out. */
export const VISITS = {
  'a first visit': [start()],
  'a visit with a stored grant': [start({ stored: GRANT })],
  'a visit with a stored refusal': [start({ stored: REFUSAL })],
  'accepting on the first visit': [start(), createDecide(true)],
  'refusing on the first visit': [start(), createDecide(false)],
  'withdrawing a stored grant': [start({ stored: GRANT }), createDecide(false)],
  'refusing, then accepting': [start(), createDecide(false), createDecide(true)],
  'a visit with a GPC signal': [start({ gpc: true })],
  'a visit with a GPC signal and an older grant': [start({ stored: GRANT, gpc: true })],
  'accepting in another tab': [start(), { type: 'sync', stored: GRANT, now: NOW }],
  'a reset of a stored grant': [start({ stored: GRANT }), { type: 'reset' }],
  'opening and closing the window, and accepting once more': [
    start({ stored: GRANT }),
    { type: 'open', view: 'preferences' },
    { type: 'close' },
    createDecide(true),
  ],
  'a first visit in California': [start({ region: 'US-CA' })],
  'refusing in California': [start({ region: 'US-CA' }), createDecide(false)],
  'a visit to California with a GPC signal': [start({ region: 'US-CA', gpc: true })],
} satisfies Record<string, readonly Action[]>;

export type Visit = keyof typeof VISITS;
