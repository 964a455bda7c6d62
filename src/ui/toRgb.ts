export type Rgb = readonly [red: number, green: number, blue: number];

/** What a computed colour looks like on what lies below it, whatever notation the browser gives it in. */
export function toRgb(...layers: readonly string[]): Rgb {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  for (const layer of ['#fff', ...layers]) {
    if (!canvas) break;
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
  return [red, green, blue];
}
