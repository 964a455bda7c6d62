import { expect, test } from 'vitest';
import { INITIAL } from '../../src/consent/reduce.ts';
import { isSale, isSignalled, signalChoice } from '../../src/consent/signal.ts';
import { createConfig } from '../support/createConfig.ts';

const config = createConfig({
  services: {
    ads: { category: 'advertising' },
    video: { category: 'functional', saleOrShare: true },
    maps: { category: 'functional' },
  },
});

test('there is a signal when the browser sends it and the owner honours it', () => {
  expect(isSignalled(config, { ...INITIAL, gpc: true })).toBe(true);
  expect(isSignalled(config, INITIAL)).toBe(false);
  expect(isSignalled(createConfig({ gpc: 'ignore' }), { ...INITIAL, gpc: true })).toBe(false);
});

test('it reaches advertising and what sells or shares, and no further', () => {
  const reached = config.services.filter((service) => isSale(service.category, service)).map(({ id }) => id);
  expect(reached).toEqual(['ads', 'video']);
  expect(['essential', 'performance', 'functional', 'advertising'].filter((id) => isSale(id))).toEqual(['advertising']);
});

test('as an answer it denies just that', () => {
  expect(signalChoice(config)).toEqual({ advertising: false, functional: { video: false } });
  expect(signalChoice(createConfig({ categories: { performance: {} } }))).toEqual({ advertising: false });
});
