import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complete } from '../../src/config/complete.ts';
import { completeDetails } from '../../src/config/completeDetails.ts';
import { anyInput } from '../support/anyInput.ts';
import { assertAlways } from '../support/assertAlways.ts';

const read = (input: unknown) => {
  const rejected: string[] = [];
  const details = completeDetails(complete(input, (path) => void rejected.push(path)));
  return { ...details, rejected };
};

test('the opt-outs are those of NAI, DAA and EDAA unless the owner names others, or none', () => {
  expect(read({}).optOuts.map(([, address]) => address)).toEqual([
    'https://optout.networkadvertising.org/',
    'https://optout.aboutads.info/',
    'https://www.youronlinechoices.eu/',
  ]);
  expect(read({ links: { optOuts: {} } })).toMatchObject({ optOuts: [], rejected: [] });
  expect(read({ links: { optOuts: { Ours: '/us' } } }).optOuts).toEqual([['Ours', '/us']]);
});

test('an address that could run something is rejected', () => {
  const { optOuts, rejected } = read({ links: { optOuts: { Ours: 'javascript:alert(1)' } } });
  expect(optOuts).toHaveLength(3);
  expect(rejected).toEqual(['links.optOuts']);
});

test('cookies come first, then other storage, each with what is known of it', () => {
  const cookies = [{ name: 'a', party: 'third', duration: '1 year', purpose: 'x' }, { name: 'b' }, { nameless: true }, null];
  const storage = [{ name: 'c' }, { name: 'd', kind: 'session' }];
  const entry = { isCookie: true, isThird: false, duration: '', purpose: '' };
  expect(read({ services: { s: { category: 'functional', cookies, storage } } }).stored.get('s')).toEqual([
    { ...entry, name: 'a', isThird: true, duration: '1 year', purpose: 'x' },
    { ...entry, name: 'b' },
    { ...entry, name: 'c', isCookie: false, duration: 'lasting' },
    { ...entry, name: 'd', isCookie: false, duration: 'session' },
  ]);
});

test('whatever the owner wrote, there is a list for every service', { timeout: 30_000 }, () => {
  assertAlways(
    fc.property(anyInput, (input) => {
      const config = complete(input, () => undefined);
      const { stored } = completeDetails(config);
      expect([...stored.keys()]).toEqual(config.services.map(({ id }) => id));
      for (const { name } of [...stored.values()].flat()) expect(typeof name).toBe('string');
    }),
    500,
  );
});
