import { writeFile } from 'node:fs/promises';
import { Problem } from './Problem.ts';

/** Writes a file. With `isNew` one that is there already is left alone. */
export async function writeText(path: string, text: string, { isNew = false } = {}): Promise<void> {
  await writeFile(path, text, { flag: isNew ? 'wx' : 'w' }).catch((error: unknown) => {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new Problem(isThere ? `${path} is there already. --force writes over it; --out names another file.` : `${path} could not be written: ${(error as Error).message}`);
  });
}
