import type { Flags } from './createFlags.ts';

/** A flag of a command: what `--help` says of it, and how it is read. */
export interface Option {
  /** Of a flag with a value: what stands for the value in the help. Without it, the flag is there or not. */
  readonly value?: string;
  /** May be given more than once. */
  readonly multiple?: boolean;
  readonly text: string;
}

/** A number of the process: nothing to complain about, something found, or the command could not do its work. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** What it does, in a line. */
  readonly summary: string;
  /** What follows the name, as in `<url…>`. */
  readonly words: string;
  /** How many of those there may be. */
  readonly count: { readonly least: number; readonly most: number };
  readonly options: Readonly<Record<string, Option>>;
  /** Shown below the flags: exit codes and examples. */
  readonly notes: string;
  run(words: readonly string[], flags: Flags): Promise<ExitCode>;
}
