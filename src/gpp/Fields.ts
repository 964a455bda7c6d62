/**
 * One sub-section, as vendors read it: the fields by their names in the specification, in the order in which they are
 * encoded.
 */
export type Fields = Readonly<Record<string, number | boolean | readonly number[]>>;
