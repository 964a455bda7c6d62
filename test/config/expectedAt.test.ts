import { expect, test } from 'vitest';
import { expectedAt } from '../../src/config/expectedAt.ts';
import { CONFIG } from '../../src/config/shape/CONFIG.ts';
import type { Shape } from '../../src/config/shape/Shape.ts';

/** Every place that an option can stand, as the guard would name it. */
function* placesOf(shape: Shape, path: string): Generator<[path: string, shape: Shape]> {
  yield [path, shape];
  for (const [key, inner] of Object.entries(shape.keys ?? {})) yield* placesOf(inner, path ? `${path}.${key}` : key);
  if (shape.each) yield* placesOf(shape.each, `${path}.any`);
  if (shape.items) yield* placesOf(shape.items, `${path}[0]`);
}
const places = [...placesOf(CONFIG, '')];

test('a choice is told with all its words', () => {
  const choices = places.filter(([path, { words }]) => /^".*" or "/.test(words) && expectedAt(path));
  expect(choices.length).toBeGreaterThan(12);
  for (const [path, { words }] of choices) expect(expectedAt(path)?.match(/"[^"]+"/g)?.sort(), path).toEqual(words.match(/"[^"]+"/g)?.sort());
});

test('what is no option has no words', () => {
  for (const path of ['colour', 'ui.colour', 'signals.gogle', 'services.video.colour', 'toString']) expect(expectedAt(path), path).toBeUndefined();
});

test('what the guard reads has words', () => {
  const unread = /^\$schema|^(services\.any\.(cookies|storage|hosts)|import)\b.|^import$|\.optOuts\.any$|\.headers\.any$|^regions\[0\]\./;
  expect(places.filter(([path]) => !expectedAt(path) && !unread.test(path)).map(([path]) => path)).toEqual([]);
});
