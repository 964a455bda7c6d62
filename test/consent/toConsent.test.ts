import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FikaConfig } from '../../src/config/types.ts';
import { isAllowed } from '../../src/consent/isAllowed.ts';
import { INITIAL } from '../../src/consent/begin.ts';
import type { Decision } from '../../src/consent/state.ts';
import { toConsent, type Consent } from '../../src/consent/toConsent.ts';
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
const stored = (own: Partial<Decision>, of = config): Consent => toConsent(of, play(of, createStart({ stored: createDecision(own) })));

test('before an answer nothing but the essential is granted, and nothing is denied', () => {
  const expected = {
    decided: false, granted: ['essential'], denied: [], services: {}, id: null, at: null, expires: null,
    revision: '1', source: 'default', gpc: false, region: null, mode: 'opt-in',
  };
  expect(toConsent(config, INITIAL)).toEqual(expected);
  expect(toConsent(config, play(config, createStart()))).toEqual(expected);
});

test('after an answer it tells what, when, until when and by whom', () => {
  const choice = { performance: true, 'functional/maps': true, advertising: false };
  const state = play(config, createStart({ region: 'SE' }), createDecide(choice, 'preferences'));
  expect(toConsent(config, state)).toEqual({
    decided: false, granted: ['essential', 'performance'], denied: ['advertising'], services: { maps: true }, id: 'a-new-record',
    at: new Date(NOW), expires: new Date(NOW + 182 * 86_400_000), revision: '1', source: 'preferences', gpc: false, region: 'SE', mode: 'opt-in',
  });
});

test('it is decided once every optional category has an answer, new services or not', () => {
  const consent = stored({ granted: ['functional'], denied: ['advertising', 'performance'], known: [] });
  expect(consent).toMatchObject({ decided: true, services: { maps: false, video: false } });
});

test('in an opt-out region it grants before an answer, and is not decided', () => {
  const optOut = createConfig({ services, mode: 'opt-out' });
  expect(toConsent(optOut, play(optOut, createStart({ gpc: true })))).toMatchObject({
    decided: false,
    granted: ['essential', 'performance', 'functional'],
    denied: ['advertising'],
    services: { video: false },
    gpc: true,
  });
});

test('for children it is decided: no', () => {
  const children = createConfig({ services, audience: 'children', mode: 'opt-out' });
  expect(toConsent(children, play(children, createStart()))).toMatchObject({
    decided: true, granted: ['essential'], denied: ['performance', 'functional', 'advertising'],
  });
});

test('of the services it names those that differ from their category, and no other name', () => {
  const { services: named } = stored({ granted: ['functional'], services: { maps: true, video: false } });
  expect(Object.entries(named)).toEqual([['video', false]]);
  expect(named.constructor).toBeUndefined();
});

test('a service may be called "constructor"', () => {
  const odd = createConfig({ services: { constructor: { category: 'functional' } } });
  expect(stored({ granted: ['functional'] }, odd).services.constructor).toBeUndefined();
  expect(stored({ granted: ['functional'], services: { constructor: false } }, odd).services.constructor).toBe(false);
});

test('nobody can change it, the dates in it neither', () => {
  const consent = stored({ granted: ['functional'] });
  for (const part of [consent, consent.granted, consent.denied, consent.services]) expect(Object.isFrozen(part)).toBe(true);
  consent.at?.setFullYear(1999);
  consent.expires?.setFullYear(1999);
  expect(consent.at).toEqual(new Date(NOW));
  expect(consent.expires).toEqual(new Date(NOW + 182 * 86_400_000));
});

test('as JSON it is whole', () => {
  expect(JSON.parse(JSON.stringify(stored({ granted: ['functional'], services: { maps: false } })))).toMatchObject({
    granted: ['essential', 'functional'], services: { maps: false }, at: '2026-01-15T12:00:00.000Z', expires: '2026-07-16T12:00:00.000Z',
  });
});

test('a service may run as services[s] ?? granted.includes(c) says, whatever was answered', { timeout: 30_000 }, () => {
  const some = fc.subarray(['performance', 'functional', 'advertising']);
  const anyStart = fc
    .record({
      granted: some,
      denied: some,
      services: fc.dictionary(fc.constantFrom(...Object.keys(services)), fc.boolean()),
      known: fc.option(fc.subarray(Object.keys(services)), { nil: undefined }),
      explicit: fc.boolean(),
      gpc: fc.boolean(),
    })
    .map(({ granted, denied, known, explicit, gpc, services: own }) =>
      createStart({
        gpc,
        stored: createDecision({
          granted, denied: denied.filter((id) => !granted.includes(id)), services: own, ...(known && { known }), ...(explicit && { gpc: true }),
        }),
      }),
    );
  const anyConfig = fc
    .record<FikaConfig>({
      mode: fc.constantFrom('opt-in', 'opt-out'),
      audience: fc.constantFrom('general', 'general', 'children'),
      gpc: fc.constantFrom('honor', 'honor', 'ignore'),
    })
    .map((own) => createConfig({ services, ...own }));
  assertAlways(fc.property(anyConfig, anyStart, (of, start) => {
    const state = play(of, start);
    const consent = toConsent(of, state);
    for (const { id, category } of of.services) {
      expect(consent.services[id] ?? consent.granted.includes(category)).toBe(isAllowed(state, category, id));
    }
    for (const id of of.categories) expect(consent.granted.includes(id)).toBe(isAllowed(state, id));
    expect(consent.denied.filter((id) => consent.granted.includes(id))).toEqual([]);
  }), 2000);
});
