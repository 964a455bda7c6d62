/** What may stand at one place of a configuration, as far as it can be seen there. */
export interface Shape {
  /** What is expected, so that it goes on from “must be”, where `expectedAt` has no words for it. */
  readonly words: string;
  readonly fits: (value: unknown) => boolean;
  /** Of an object: its options. Where there are neither these nor `each`, nobody looks inside. */
  readonly keys?: Readonly<Record<string, Shape>>;
  /** Those of `keys` that it cannot do without. */
  readonly required?: readonly string[];
  /** Of an object: what stands under keys of the owner's choice. */
  readonly each?: Shape;
  /** Those keys are ids. */
  readonly areIds?: true;
  /** Of a list: what each place of it holds. */
  readonly items?: Shape;
}
