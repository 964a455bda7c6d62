import { readFileSync } from 'node:fs';
import { checkCommand } from './check/checkCommand.ts';
import type { ExitCode } from './Command.ts';
import { helpOf, overviewOf } from './helpOf.ts';
import { initCommand } from './init/initCommand.ts';
import { Problem } from './Problem.ts';
import { readArguments } from './readArguments.ts';
import { scanCommand } from './scan/scanCommand.ts';

const COMMANDS = [initCommand, checkCommand, scanCommand];

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;

async function run([name = '', ...rest]: readonly string[]): Promise<ExitCode> {
  if (['', '-h', '--help', 'help'].includes(name)) {
    console.log(overviewOf(COMMANDS));
    return name === '' ? 2 : 0;
  }
  if (['-v', '--version'].includes(name)) {
    console.log(version());
    return 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) throw new Problem(`fika: there is no command "${name}".\nSee: fika --help`);
  const { words, flags, isHelp } = readArguments(command, rest);
  if (isHelp) {
    console.log(helpOf(command));
    return 0;
  }
  return command.run(words, flags);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  // Whatever is not for the person at the keyboard is a mistake of ours, and the stack tells where.
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 2;
}
