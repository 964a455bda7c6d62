/** One answer from several: no if any is no, yes if all are yes. */
export const agreed = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.includes(false) ? false : (answers.length > 0 && answers.every(Boolean)) || undefined;
