import { expect, test } from 'vitest';
import { table } from '../../bench/report/table.mjs';

test('a table is Markdown with text to the left and numbers to the right', () => {
  expect(table(['', 'Fika'], [['heap', '7'], ['a', '1,234']])).toBe(
    ['|      |  Fika |', '| ---- | ----: |', '| heap |     7 |', '| a    | 1,234 |'].join('\n'),
  );
});
