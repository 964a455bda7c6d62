/**
 * Runs in the page before anything else: counts what runs, and keeps what the browser itself reports. It is sent there as
 * text, so it refers to nothing outside itself.
 *
 * @param {{ scripts: number }} options
 */
export function watchPage({ scripts }) {
  /** @type {PerformanceEntry[]} */
  const longTasks = [];
  let shift = 0;
  const bench = {
    /** @type {number[]} */
    order: [],
    allRan: 0,
    /** @param {number} index */
    ran(index) {
      if (bench.order.push(index) === scripts) bench.allRan = performance.now();
    },
    /**
     * `host >>> part` looks inside the host's shadow root.
     *
     * @param {string} selector
     */
    find: (selector) =>
      selector
        .split(' >>> ')
        .reduce((/** @type {any} */ found, part) => found && (found.shadowRoot ?? found).querySelector(part), document),
    /** @param {string} selector */
    boxOf(selector) {
      const element = bench.find(selector);
      if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
      const { x, y, width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && y < innerHeight && y + height > 0 ? { x, y, width, height } : null;
    },
    /** @param {number} since */
    longTasks: (since) => longTasks.filter(({ startTime, duration }) => startTime + duration > since).length,
    shift: () => shift,
  };
  /**
   * @param {string} type
   * @param {(entry: any) => void} use
   */
  const observe = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  observe('longtask', (entry) => longTasks.push(entry));
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) shift += value;
  });
  Object.assign(window, { bench });
}
