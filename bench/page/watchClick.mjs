/** Runs in the page: from the next click to the next paint, as the browser's own Event Timing tells it and as we see it. */
export function watchClick() {
  const { bench } = /** @type {any} */ (window);
  /** @type {number[]} */
  const durations = [];
  let paintedAt = 0;
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (/^(pointerup|click)$/.test(name)) durations.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
  addEventListener(
    'click',
    ({ timeStamp }) => {
      bench.clickedAt = timeStamp;
      requestAnimationFrame(() => {
        scheduler.postTask(() => (paintedAt = performance.now()), { priority: 'user-blocking' });
      });
    },
    { capture: true, once: true },
  );
  // What takes less than 16 ms is not reported; then, and where the browser forgets to, our own figure has to do.
  bench.paint = () => (durations.length ? Math.max(...durations) : paintedAt - bench.clickedAt);
}
