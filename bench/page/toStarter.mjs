/**
 * For managers that hold nothing themselves: the source of a function that starts scripts.
 *
 * @param {import('./makeScripts.mjs').HeldScript[]} scripts
 * @param {string} load the name of a function that loads an address
 */
export const toStarter = (scripts, load) =>
  `function () {\n${scripts.map(({ code, src }) => (src ? `${load}("${src}");` : `${code};`)).join('\n')}\n}`;
