import type { Section } from './Section.ts';

/** All of it as plain text, to be sent to whoever helps. */
export const toReport = (title: string, sections: readonly Section[]): string =>
  [title, ...sections.map(textOf)].join('\n\n');

const textOf = ({ title, rows }: Section): string =>
  [title, ...rows.map(({ name, value, isWrong }) => `${isWrong ? '!' : '-'} ${name}: ${value}`), ...(rows.length ? [] : ['- none'])].join('\n');
