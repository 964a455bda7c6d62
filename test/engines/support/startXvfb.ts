import type { Readable } from 'node:stream';
import { startProgram } from './startProgram.ts';

/** Starts a display that nobody sees; it chooses its own number. */
export const startXvfb = async (): Promise<{ display: string; close(): Promise<void> }> => {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset'];
  const { child, close } = startProgram('Xvfb', args, {}, ['ignore', 'ignore', 'ignore', 'pipe']);
  const display = await new Promise<string>((resolve, reject) => {
    (child.stdio[3] as Readable).once('data', (number: Buffer) => {
      resolve(`:${number.toString().trim()}`);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`Xvfb ended with ${String(code)} before it had a display.`));
    });
  });
  return { display, close };
};
