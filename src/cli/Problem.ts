/** Something that the person at the keyboard can mend. It is told without a stack, and the process ends with 2. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
