/**
 * A number of at least 1 as the Fibonacci numbers (1, 2, 3, 5 …) that add up to it, the smallest first, and a final 1.
 * No two of them are neighbours, so the first `11` is the end and no length need be told.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/Consent%20String%20Specification.md#fibonacci
 */
export function fibonacci(value: number): string {
  const numbers: number[] = [];
  for (let [one, next] = [1, 2]; one <= value; [one, next] = [next, one + next]) numbers.unshift(one);
  let rest = value;
  let bits = '1';
  for (const number of numbers) {
    bits = (number <= rest ? '1' : '0') + bits;
    if (number <= rest) rest -= number;
  }
  return bits;
}
