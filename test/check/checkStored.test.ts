import { expect, test } from 'vitest';
import { checkConfig } from '../../src/check/checkConfig.ts';
import { changed } from './changed.ts';
import { FLAWLESS } from './FLAWLESS.ts';
import { testFindings } from './testFindings.ts';

const rule = 'R23';

testFindings({
  'R23: a cookie without purpose is found': { severity: 'warning', rule, at: 'services.stats.cookies[0].purpose', value: undefined, says: /what it is for/ },
  'R23: a cookie without duration is found': { severity: 'warning', rule, at: 'services.stats.cookies[0].duration', value: undefined, says: /how long/ },
  'R23: other storage without purpose is a hint': { severity: 'hint', rule, at: 'services.pixel.storage[0].purpose', value: undefined, says: /what it is for/ },
  'a duration that is not told in the visitor\'s language is a hint': { severity: 'hint', at: 'services.stats.cookies[0].duration', value: 'two years', says: /in every language/ },
  'a name that stands for every cookie is found': { severity: 'error', at: 'services.stats.cookies[0].name', value: '*', says: /carts and sessions/ },
  'a name that stands for all other storage is found': { severity: 'error', at: 'services.pixel.storage[0].name', value: '**', path: 'services.pixel.storage[0].name', says: /carts and sessions/ },
});

test('a cookie that two services declare is a hint, unless it is on two domains', () => {
  const [cookie] = FLAWLESS.services.stats.cookies;
  const path = 'services.pixel.cookies[0].name';
  expect(checkConfig(changed('services.pixel.cookies', [cookie]))).toMatchObject([{ path, severity: 'hint', message: '"_ga" is declared by "stats" too.' }]);
  expect(checkConfig(changed('services.pixel.cookies', [{ ...cookie, domain: 'ads.example' }]))).toEqual([]);
  expect(checkConfig(changed('services.stats.cookies', [cookie, cookie]))).toMatchObject([{ message: '"_ga" stands in the list twice.' }]);
});

test('R23: without any service that is one hint', () => {
  expect(checkConfig({ ...FLAWLESS, services: {}, signals: {}, import: [] })).toMatchObject([{ path: 'services', severity: 'hint', rule }]);
});
