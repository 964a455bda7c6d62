/** Whom the law lets run things until they refuse, and what to write for it. */
export const REGIONS = {
  ask: { title: 'Ask everybody first', rules: undefined },
  mixed: {
    title: 'Ask first in Europe, opt-out in the United States',
    rules: [
      { match: ['EEA', 'GB', 'CH'], mode: 'opt-in' },
      { match: ['US'], mode: 'opt-out' },
    ],
  },
};
