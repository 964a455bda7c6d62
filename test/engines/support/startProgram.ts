import { spawn } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';

export interface Program {
  readonly child: ChildProcess;
  close(): Promise<void>;
}

/** Starts a program that runs until it is closed. */
export const startProgram = (path: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, stdio: StdioOptions = 'ignore'): Program => {
  const child = spawn(path, args, { env: { ...process.env, ...env }, stdio });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });
  return {
    child,
    async close() {
      child.kill();
      await ended;
    },
  };
};
