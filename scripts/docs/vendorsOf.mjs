/**
 * Whom `signals` can tell, for the form of the playground: the id, and what it is in a sentence.
 *
 * @param {import('./reference/describeOptions.mjs').Option[]} options
 */
export const vendorsOf = (options) =>
  options
    .filter(({ path }) => /^signals\.\w+$/.test(path))
    .map(({ path, prose }) => ({ id: path.slice('signals.'.length), title: prose.split(/[.:] |\.$|\n/)[0].replaceAll('`', '') }));
