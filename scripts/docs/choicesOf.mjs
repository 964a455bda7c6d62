/**
 * What can be chosen, for the form of the playground: by the path of the option its values and its default.
 *
 * @param {import('./reference/describeOptions.mjs').Option[]} options
 */
export const choicesOf = (options) =>
  Object.fromEntries(
    options
      .filter(({ choices }) => choices.length > 0)
      .map(({ path, choices, byDefault = '' }) => [path, { values: choices, byDefault: byDefault.replaceAll("'", '') }]),
  );
