import type { Decision } from '../../src/consent/state.ts';
import type { Asked } from '../../src/receipts/Asked.ts';
import type { Happening } from '../../src/receipts/Happening.ts';
import type { Proof } from '../../src/receipts/Proof.ts';
import { createDecision } from '../support/createDecision.ts';
import { NOW } from '../support/NOW.ts';

/** What the shop of these tests asks. */
export const ASKED: Asked = {
  changes: '',
  categories: [
    { id: 'essential', title: '', description: '' },
    { id: 'performance', title: '', description: '' },
    { id: 'functional', title: '', description: 'Shows videos.' },
    { id: 'research', title: 'Research', description: '' },
  ],
  services: [
    {
      id: 'matomo',
      category: 'performance',
      name: 'Matomo',
      provider: 'Café AB',
      policy: '/matomo',
      cookies: [{ name: '_pk_id.*', purpose: 'Tells visits apart.', duration: '13 months' }, { name: '_pk_ses.*', duration: 'session' }],
      storage: [{ name: '_pk_queue', kind: 'local', purpose: 'Keeps visits while offline.' }],
    },
    { id: 'video', category: 'functional', name: 'Video', provider: 'Tube Ltd', policy: '', cookies: [], storage: [] },
    { id: 'maps', category: 'functional', name: 'Maps', provider: '', policy: '', cookies: [], storage: [] },
  ],
  links: { privacy: '/privacy', cookies: '', imprint: '', optOuts: [['Ad board', 'https://ads.example/']] },
  controller: { name: 'Café AB', contact: 'hello@example.com', dpo: 'dpo@example.com' },
};

/** A decision of now, in the banner. */
export const createProof = (record: Partial<Decision> = {}, own: Partial<Proof> = {}): Proof => ({
  record: createDecision(record),
  expires: '2026-07-16T12:00:00.000Z',
  source: 'banner',
  mode: 'opt-in',
  region: 'SE',
  gpc: false,
  language: 'en',
  version: '1.2.3',
  ...own,
});

export const createHappening = (own: Partial<Happening> = {}): Happening => ({
  key: 'a-key',
  now: NOW,
  proof: createProof({ granted: ['performance'] }),
  before: null,
  path: '/shop',
  ...own,
});
