import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storedRows } from '../../src/inspector/storedRows.ts';
import { createConfig } from '../support/createConfig.ts';

const config = createConfig({
  services: {
    stats: { category: 'performance', cookies: [{ name: '_ga' }, { name: '_ga_*' }], storage: [{ name: 'stats', kind: 'local' }] },
    ads: { category: 'advertising', cookies: [{ name: '_ga*' }], storage: [{ name: 'either' }] },
  },
});
const UNDECLARED = 'undeclared: no service names it';

test.each([
  ['cookie', '_ga_123', 'declared by stats (performance), ads (advertising)'],
  ['cookie', 'stats', UNDECLARED],
  ['local', 'stats', 'declared by stats (performance)'],
  ['session', 'stats', UNDECLARED],
  ['local', 'either', 'declared by ads (advertising)'],
  ['session', 'either', 'declared by ads (advertising)'],
  ['cookie', 'fika', 'Fika’s own'],
  ['cookie', 'fika-services', 'Fika’s own'],
  ['local', 'fika-log:1', 'Fika’s own'],
  ['local', 'fika-shown', 'Fika’s own'],
  ['cookie', 'fika-other', UNDECLARED],
] as const)('the %s "%s" is %s', (kind, name, value) => {
  expect(storedRows(config, [{ kind, name }])[0]?.value).toBe(value);
});

test('what is undeclared stands out, and nothing else does', () => {
  const rows = storedRows(config, [{ kind: 'cookie', name: 'odd' }, { kind: 'cookie', name: '_ga' }]);
  expect(rows.map(({ isWrong }) => !!isWrong)).toEqual([true, false]);
});

test('whatever a service declares, it is read without failing', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (cookies, storage) => {
      const given = { services: { odd: { cookies, storage } } };
      const rows = storedRows({ ...config, given, services: [{ id: 'odd', category: 'performance', isSale: false }] }, [{ kind: 'local', name: 'x' }]);
      expect(rows).toHaveLength(1);
    }),
  );
});
