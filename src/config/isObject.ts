/** Plain objects only: an array, an element that clobbers a name, or null is none. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';
