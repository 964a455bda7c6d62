/** A library that remembers whether it is opted out, as PostHog and Mixpanel do, with its calls. */
export function createOptOutLibrary(noun: 'capturing' | 'tracking', isOut: boolean): { library: object; calls: unknown[][] } {
  const calls: unknown[][] = [];
  const set = (name: string, becomesOut: boolean) => (...parameters: unknown[]) => {
    isOut = becomesOut;
    calls.push([name, ...parameters]);
  };
  const library = {
    [`has_opted_out_${noun}`]: () => isOut,
    [`opt_in_${noun}`]: set('in', false),
    [`opt_out_${noun}`]: set('out', true),
  };
  return { library, calls };
}
