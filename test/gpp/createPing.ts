import type { Ping } from '../../src/gpp/Ping.ts';
import { sectionFor } from '../../src/gpp/sectionFor.ts';
import { toSignal } from '../../src/gpp/toSignal.ts';

/** A Californian who has opted out. */
export const createPing = (): Ping => ({
  gppVersion: '1.1',
  cmpStatus: 'loaded',
  cmpDisplayStatus: 'hidden',
  signalStatus: 'ready',
  supportedAPIs: ['7:usnat', '8:usca'],
  cmpId: 1,
  ...toSignal(sectionFor('US-CA', { isOptedOut: true, gpc: false, isForChildren: false })),
});
