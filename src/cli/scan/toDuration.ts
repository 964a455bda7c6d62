const DAY = 86_400;

const UNITS = [
  ['year', 365 * DAY],
  ['day', DAY],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** How far a time that was measured may be off: a cookie is read a moment after it was set. */
const TOLERANCE = 0.01;

/** A lifetime in seconds as a number and a unit, in the largest unit that fits: `2 years`, but `400 days`. */
export function toDuration(seconds: number): string {
  const [unit, size] =
    UNITS.find(([, length]) => {
      const count = seconds / length;
      return Math.round(count) >= 1 && Math.abs(count - Math.round(count)) <= TOLERANCE * count;
    }) ?? UNITS[4];
  const count = Math.max(1, Math.round(seconds / size));
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
