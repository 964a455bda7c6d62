import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toRgb } from '../../src/ui/toRgb.ts';

/** A canvas of one pixel: what is painted over it, and the last of which it shows. */
let painted: string[];
class Canvas {
  getContext() {
    return {
      fillStyle: '',
      fillRect() {
        painted.push(this.fillStyle);
      },
      getImageData: () => ({ data: [...painted.at(-1)!.match(/\d+/g)!.map(Number), 255] }),
    };
  }
}

beforeEach(() => {
  painted = [];
  vi.stubGlobal('OffscreenCanvas', Canvas);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('layers are painted over each other, the lowest on the white of an empty page', () => {
  toRgb('rgb(1 2 3)', 'rgb(4 5 6)');
  expect(painted).toEqual(['#fff', 'rgb(1 2 3)', 'rgb(4 5 6)']);
});

test('the colour is what is seen in the end', () => {
  expect(toRgb('rgb(1 2 3)', 'rgb(4 5 6)')).toEqual([4, 5, 6]);
});

test('a browser that gives no canvas makes black of everything, and breaks nothing', () => {
  vi.stubGlobal('OffscreenCanvas', class { getContext = () => null; });
  expect(toRgb('rgb(1 2 3)')).toEqual([0, 0, 0]);
});
