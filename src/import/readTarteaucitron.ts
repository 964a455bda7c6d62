import type { ReadTheirs } from './TheirRecord.ts';

/**
 * tarteaucitron: `!gtag=true!youtube=false!maps=wait`, by service. `wait` is written before any answer. It tells no
 * time, nor whether `true` was said or, with `highPrivacy: false`, taken for granted: where a site ran it so, its
 * records must not be taken over.
 */
export const readTarteaucitron: ReadTheirs = (text) => {
  // Whole entries are compared: `!multiplegtag=true` grants no `gtag`.
  const entries = text.split('!');
  return {
    answerFor: (name) =>
      entries.includes(`${name}=false`) ? false : entries.includes(`${name}=true`) || undefined,
    at: null,
    until: null,
  };
};
