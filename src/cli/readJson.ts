import { readFile } from 'node:fs/promises';
import { Problem } from './Problem.ts';

/** A JSON file with how it is written, so that it can be written back in the same way. */
export interface JsonFile {
  readonly value: unknown;
  readonly indent: string;
}

/** Reads a JSON file; undefined where there is none. */
export async function readJson(path: string): Promise<JsonFile | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Problem(`${path} could not be read: ${(error as Error).message}`);
  });
  if (text === undefined) return undefined;
  try {
    return { value: JSON.parse(text) as unknown, indent: /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  ' };
  } catch (error) {
    throw new Problem(`${path} is not JSON: ${(error as Error).message}`);
  }
}
