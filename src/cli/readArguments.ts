import { parseArgs } from 'node:util';
import type { Command } from './Command.ts';
import { createFlags, type Flags } from './createFlags.ts';
import { Problem } from './Problem.ts';

/** What stands behind the command's name. Whatever it does not know is a problem, and never left out in silence. */
export function readArguments(command: Command, given: readonly string[]): { words: string[]; flags: Flags; isHelp: boolean } {
  const { name, count, words: usage } = command;
  const options = Object.fromEntries(
    Object.entries(command.options).map(([flag, { value, multiple = false }]) => [
      flag,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple },
    ]),
  );
  const help = { type: 'boolean', short: 'h' } as const;
  const wrong = (what: string): Problem => new Problem(`fika ${name}: ${what}\nSee: fika ${name} --help`);
  try {
    const { values, positionals } = parseArgs({ args: [...given], options: { ...options, help }, allowPositionals: true });
    const isHelp = values.help === true;
    const tooMany = positionals[count.most];
    if (!isHelp && positionals.length < count.least) throw wrong(`${usage} is missing.`);
    if (!isHelp && tooMany !== undefined) throw wrong(`"${tooMany}" is one too many.`);
    return { words: positionals, flags: createFlags(values), isHelp };
  } catch (error) {
    if (error instanceof Problem) throw error;
    // Node's first sentence names the flag; what follows it is about quoting.
    throw wrong(String((error as Error).message.split(/\. |\n/)[0]).replace(/\.?$/, '.'));
  }
}
