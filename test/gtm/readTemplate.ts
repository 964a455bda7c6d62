import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const text = readFileSync(join(import.meta.dirname, '../../gtm/fika.tpl'), 'utf8');

/** One section of the template file, such as `INFO`: what stands between its mark and the next. */
export function readTemplate(section: string): string {
  const parts = text.split(/^___([A-Z_]+)___$/m);
  const found = parts[parts.indexOf(section) + 1];
  if (!parts.includes(section) || found === undefined) throw new Error(`The template has no section ${section}`);
  return found.trim();
}

/** The names of its sections, in their order. */
export const sectionNames = (): string[] => [...text.matchAll(/^___([A-Z_]+)___$/gm)].map(([, name = '']) => name);
