import type { Command, Option } from './Command.ts';

const rows = (lines: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
};

const flag = ([name, { value, multiple, text }]: [string, Option]): [string, string] => [
  `--${name}${value === undefined ? '' : ` <${value}>`}${multiple ? ' …' : ''}`,
  text,
];

/** What `fika <command> --help` says. */
export const helpOf = ({ name, words, summary, options, notes }: Command): string =>
  [
    `fika ${name} ${words}`.trimEnd(),
    summary,
    `Flags:\n${rows([...Object.entries(options).map(flag), ['-h, --help', 'Show this.']])}`,
    notes,
  ].join('\n\n');

/** What `fika --help` says. */
export const overviewOf = (commands: readonly Command[]): string =>
  [
    'fika <command>: cookie consent from the command line.',
    `Commands:\n${rows(commands.map(({ name, words, summary }) => [`fika ${name} ${words}`.trimEnd(), summary]))}`,
    'fika <command> --help shows the flags of a command.\nThe process ends with 0 when all is well, 1 when something was found, 2 when a command could not do its work.',
  ].join('\n\n');
