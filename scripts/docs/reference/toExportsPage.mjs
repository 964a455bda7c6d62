import { escapeProse, heading, toAnchor, toBlock, toBlocks, toDefault } from './markdown.mjs';

/** @param {import('./docsOf.mjs').Docs} docs */
const toDocs = ({ prose, byDefault, examples }, language = 'ts') => [
  escapeProse(prose),
  byDefault && `Default: ${toDefault(byDefault)}`,
  ...examples.map((example) => toBlock(example, language)),
];

/**
 * A page about what modules export.
 *
 * @param {string} title
 * @param {string} intro
 * @param {import('./describeExports.mjs').DescribedExport[]} things
 * @param {string} [language] of the examples
 */
export const toExportsPage = (title, intro, things, language) =>
  `${toBlocks([
    '---\noutline: [2, 3]\n---',
    `# ${title}`,
    intro,
    ...things.flatMap((thing) => [
      heading(2, `\`${thing.name}\``, toAnchor(thing.name)),
      thing.code && toBlock(thing.code),
      ...toDocs(thing, language),
      ...thing.members.flatMap((member) => [
        heading(3, `\`${member.name}\``, toAnchor(`${thing.name}.${member.name}`)),
        toBlock(member.code),
        ...toDocs(member, language),
      ]),
    ]),
  ])}\n`;
