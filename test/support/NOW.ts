/** The moment at which the tests of pure rules take place, in milliseconds. */
export const NOW = Date.UTC(2026, 0, 15, 12);
