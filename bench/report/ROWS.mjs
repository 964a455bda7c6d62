/**
 * A figure that is compared. Less is better in all of them.
 *
 * @typedef {object} Row
 * @property {string} key
 * @property {string} title
 * @property {string} unit
 * @property {number} [digits] after the point
 * @property {boolean} [isDifference] what the page costs without a manager is taken off, round by round
 */

/** @type {Row[]} */
export const ROWS = [
  { key: 'bytes', title: 'first visit: files', unit: 'KB', digits: 1 },
  { key: 'page', title: 'first visit: in the page itself', unit: 'KB', digits: 2, isDifference: true },
  { key: 'requests', title: 'first visit: requests', unit: '' },
  { key: 'banner', title: 'first visit: the banner stands', unit: 'ms' },
  { key: 'bannerMobile', title: 'the same over a mobile network', unit: 'ms' },
  { key: 'mainThread', title: 'first visit: main thread', unit: 'ms', isDifference: true },
  { key: 'longTasks', title: 'first visit: long tasks', unit: '', isDifference: true },
  { key: 'shift', title: 'first visit: layout shift', unit: '', digits: 3 },
  { key: 'heap', title: 'first visit: heap', unit: 'KB', isDifference: true },
  { key: 'returnBytes', title: 'return visit: files', unit: 'KB', digits: 1 },
  { key: 'returnRequests', title: 'return visit: requests', unit: '' },
  { key: 'returnMainThread', title: 'return visit: main thread', unit: 'ms', isDifference: true },
  { key: 'returnAllRan', title: 'return visit: all scripts have run', unit: 'ms' },
  { key: 'fewPaint', title: '50 scripts: accept → paint', unit: 'ms' },
  { key: 'fewAllRan', title: '50 scripts: accept → all have run', unit: 'ms' },
  { key: 'manyPaint', title: '500 scripts: accept → paint', unit: 'ms' },
  { key: 'manyAllRan', title: '500 scripts: accept → all have run', unit: 'ms' },
  { key: 'manyLongTasks', title: '500 scripts: long tasks after accept', unit: '' },
];
