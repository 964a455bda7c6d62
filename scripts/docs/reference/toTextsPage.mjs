import { escapeProse, toBlocks, toCell, toDefault } from './markdown.mjs';

/**
 * The page of every sentence that an owner can replace.
 *
 * @param {ReturnType<typeof import('./describeTexts.mjs').describeTexts>} texts
 * @param {string} intro
 */
export const toTextsPage = (texts, intro) =>
  `${toBlocks([
    '# Texts',
    intro,
    [
      '| key | what it is | in English |',
      '| --- | --- | --- |',
      ...texts.map(
        ({ key, prose, sentence, byDefault }) =>
          `| \`${key}\` | ${toCell(prose)} | ${sentence === undefined ? toDefault(byDefault ?? '') : toCell(escapeProse(sentence))} |`,
      ),
    ].join('\n'),
  ])}\n`;
