import { escapeProse, heading, toAnchor, toBlock, toBlocks, toDefault } from './markdown.mjs';

/** `regions[].match` is of depth 2; no page needs more than four levels of headings. */
const levelOf = (/** @type {string} */ path) => Math.min(path.replaceAll('.*', '').split('.').length + 1, 4);

/** @param {import('./describeOptions.mjs').Option} option */
const toSection = ({ path, type, byDefault, prose, examples, isRequired }) => {
  const facts = [
    `Type: \`${type}\``,
    ...(byDefault ? [`Default: ${toDefault(byDefault)}`] : []),
    ...(isRequired && path.includes('.') ? ['Has to be there'] : []),
  ];
  return toBlocks([
    heading(levelOf(path), `\`${path}\``, toAnchor(path)),
    escapeProse(prose),
    facts.map((fact) => `- ${fact}`).join('\n'),
    ...examples.map((example) => toBlock(`${path.split('.')[0]}: ${example}`, 'js')),
  ]);
};

/**
 * The page of every option.
 *
 * @param {import('./describeOptions.mjs').Option[]} options
 * @param {string} intro
 */
export const toOptionsPage = (options, intro) =>
  `${toBlocks(['---\noutline: [2, 3]\n---', '# Configuration', intro, ...options.map(toSection)])}\n`;
