import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FikaConfig } from '../../src/config/types.ts';
import { isAllowed } from '../../src/consent/isAllowed.ts';
import { INITIAL } from '../../src/consent/reduce.ts';
import { toConsent } from '../../src/consent/toConsent.ts';
import { assertAlways } from '../support/assertAlways.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { NOW } from '../support/NOW.ts';
import { play } from '../support/play.ts';

const services = {
  maps: { category: 'functional' },
  video: { category: 'functional', saleOrShare: true },
  ads: { category: 'advertising' },
  login: { category: 'essential' },
} satisfies FikaConfig['services'];
const config = createConfig({ services });

test('before an answer nothing but the essential is granted, and nothing is denied', () => {
  expect(toConsent(config, INITIAL)).toEqual({
    decided: false, granted: ['essential'], denied: [], services: {}, id: null, at: null, expires: null,
    revision: '1', source: 'default', gpc: false, region: null, mode: 'opt-in',
  });
});

test('after an answer it tells what, when, until when and by whom', () => {
  const choice = { performance: true, functional: { maps: true }, advertising: false };
  const state = play(config, createStart({ region: 'SE' }), createDecide(choice, 'preferences'));
  expect(toConsent(config, state)).toEqual({
    decided: false, granted: ['essential', 'performance'], denied: ['advertising'], services: { maps: true }, id: 'a-new-record',
    at: new Date(NOW), expires: new Date(NOW + 182 * 86_400_000), revision: '1', source: 'preferences', gpc: false, region: 'SE', mode: 'opt-in',
  });
});

test('it is decided once every optional category has an answer, new services or not', () => {
  const state = { ...INITIAL, decision: createDecision({ granted: ['functional'], denied: ['advertising', 'performance'], known: [] }) };
  expect(toConsent(config, state)).toMatchObject({ decided: true, services: { maps: false } });
});

test('in an opt-out region it grants before an answer, and is not decided', () => {
  expect(toConsent(config, { ...INITIAL, mode: 'opt-out', gpc: true })).toMatchObject({
    decided: false,
    granted: ['essential', 'performance', 'functional'],
    denied: ['advertising'],
    services: { video: false },
  });
});

test('for children it is decided: no', () => {
  const children = createConfig({ services, audience: 'children' });
  expect(toConsent(children, { ...INITIAL, mode: 'opt-out' })).toMatchObject({
    decided: true, granted: ['essential'], denied: ['performance', 'functional', 'advertising'],
  });
});

test('nobody can change it', () => {
  const consent = toConsent(config, INITIAL);
  for (const part of [consent, consent.granted, consent.denied, consent.services]) expect(Object.isFrozen(part)).toBe(true);
});


test('a service may run as services[s] ?? granted.includes(c) says, whatever was answered', { timeout: 30_000 }, () => {
  const some = fc.subarray(['performance', 'functional', 'advertising']);
  const anyState = fc
    .record({
      granted: some,
      denied: some,
      services: fc.dictionary(fc.constantFrom(...Object.keys(services)), fc.boolean()),
      known: fc.option(fc.subarray(Object.keys(services)), { nil: undefined }),
      signalled: fc.boolean(),
      gpc: fc.boolean(),
      mode: fc.constantFrom('opt-in', 'opt-out'),
    })
    .map(({ granted, denied, known, signalled, gpc, mode, ...own }) => ({
      ...INITIAL, gpc, mode,
      decision: createDecision({
        ...own, granted, denied: denied.filter((id) => !granted.includes(id)), ...(known && { known }), ...(signalled && { gpc: true }),
      }),
    }));
  const anyConfig = fc.constantFrom(config, createConfig({ services, audience: 'children' }), createConfig({ services, gpc: 'ignore' }));
  assertAlways(fc.property(anyConfig, anyState, (of, state) => {
    const consent = toConsent(of, state);
    for (const { id, category } of of.services) {
      expect(consent.services[id] ?? consent.granted.includes(category)).toBe(isAllowed(of, state, category, id));
    }
    for (const { id } of of.categories) expect(consent.granted.includes(id)).toBe(isAllowed(of, state, id));
    expect(consent.denied.filter((id) => consent.granted.includes(id))).toEqual([]);
  }), 2000);
});
