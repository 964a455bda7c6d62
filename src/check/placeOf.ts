import { CONFIG } from '../config/shape/CONFIG.ts';
import type { Shape } from '../config/shape/Shape.ts';

function* pathsTo(key: string, { keys = {} }: Shape, path: string): Generator<string> {
  for (const [name, shape] of Object.entries(keys)) {
    const here = path + name;
    if (name === key) yield here;
    yield* pathsTo(key, shape, `${here}.`);
  }
}

/** The path of the only option of that name, wherever it stands: `layout` → `ui.layout`. */
export function placeOf(key: string): string | undefined {
  const paths = [...pathsTo(key, CONFIG, '')];
  return paths.length === 1 ? paths[0] : undefined;
}
