/** The most letters that may be wrong in a name of some length. */
const tolerance = (length: number): number => Math.min(3, Math.ceil(length / 3));

/** The number of letters to add, take away, change or swap with a neighbour. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const at = (up: number, left: number): number => (up ? rows[i - up] : row)?.[j - left] ?? Infinity;
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + Number(!isSame), isSwap ? at(2, 2) + 1 : Infinity));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? Infinity;
}

const plain = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');

/** The name that somebody who wrote this may have meant; nothing where none is close. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  // What is longer than any name is no slip, and would take long.
  if (written.length > 60) return undefined;
  const [best] = names
    .map((name) => ({ name, far: distance(plain(written), plain(name)) }))
    .filter(({ name, far }) => far <= tolerance(name.length))
    .sort((a, b) => a.far - b.far);
  return best?.name;
}
