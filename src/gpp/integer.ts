/** A number as bits of a fixed width. */
export const integer = (value: number, width: number): string => value.toString(2).padStart(width, '0');
