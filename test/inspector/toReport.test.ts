import { expect, test } from 'vitest';
import { toReport } from '../../src/inspector/toReport.ts';

test('the report is plain text, with a mark at what is wrong', () => {
  const sections = [
    { title: 'State', rows: [{ name: 'Region', value: 'DE' }, { name: 'odd', value: 'undeclared', isWrong: true }] },
    { title: 'Events', rows: [] },
  ];
  expect(toReport('Fika', sections)).toBe('Fika\n\nState\n- Region: DE\n! odd: undeclared\n\nEvents\n- none');
});
