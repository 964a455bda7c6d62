/**
 * Runs in the page: finds out when the banner stands, which is when it is opaque, at rest for two frames, and its button
 * can be hit. It looks once a frame, which costs a little; visits that measure the main thread go without.
 *
 * @param {{ banner: string, accept: string }} selectors
 */
export function watchBanner({ banner, accept }) {
  const { bench } = /** @type {any} */ (window);
  let last = '';
  let frames = 0;

  /** @type {(element: any) => number} */
  const opacityOf = (element) =>
    element instanceof Element
      ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentNode)
      : element?.host
        ? opacityOf(element.host)
        : 1;

  const canBeHit = () => {
    const button = bench.find(accept);
    const box = bench.boxOf(accept);
    const hit = box && button.getRootNode().elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return !!hit && (button.contains(hit) || hit.contains(button));
  };

  const look = () => {
    const place = JSON.stringify(bench.boxOf(banner));
    const stands = place !== 'null' && canBeHit() && opacityOf(bench.find(banner)) > 0.99;
    frames = stands && place === last ? frames + 1 : 0;
    last = place;
    if (frames === 2) bench.standsAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
