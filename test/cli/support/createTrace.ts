import type { Trace } from '../../../src/cli/scan/Trace.ts';

/** A trace of a cookie of the site's own, before an answer, unless told otherwise. */
export const createTrace = (parts: Partial<Trace> & { name: string }): Trace => ({
  kind: 'cookie',
  host: 'shop.example',
  party: 'first',
  phase: 'before',
  pages: ['https://shop.example/'],
  setBy: [],
  ...parts,
});

/** A request to somebody else. */
export const createRequest = (address: string): Trace => {
  const { hostname } = new URL(address);
  return createTrace({ kind: 'request', name: hostname, host: hostname, party: 'third', address, resource: 'script' });
};
