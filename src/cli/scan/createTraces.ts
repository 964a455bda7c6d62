import type { Trace } from './Trace.ts';

/** What was seen so far. The same thing on another page is one trace. */
export interface Traces {
  add(trace: Trace): void;
  all(): Trace[];
}

const union = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])];

export function createTraces(): Traces {
  const found = new Map<string, Trace>();
  return {
    add(trace) {
      // Two addresses of one host can be two services: google.com/maps is not google.com/recaptcha.
      const [section = ''] = trace.address ? new URL(trace.address).pathname.split('/').slice(1) : [];
      const key = [trace.phase, trace.kind, trace.name, trace.host, trace.cookie?.path, section].join(' ');
      const earlier = found.get(key);
      // What stays in the browser is there on every later page too.
      const pages = trace.kind === 'request' ? union(earlier?.pages ?? [], trace.pages) : (earlier?.pages ?? trace.pages);
      const setBy = union(earlier?.setBy ?? [], trace.setBy);
      found.set(key, { ...trace, ...earlier, pages, setBy });
    },
    all: () => [...found.values()],
  };
}
