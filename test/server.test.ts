import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FikaConfig } from '../src/config/types.ts';
import { isAllowed } from '../src/consent/isAllowed.ts';
import { join } from '../src/consent/join.ts';
import { encode } from '../src/consent/record.ts';
import type { Decision } from '../src/consent/state.ts';
import { allows, readConsent, renewConsent, type ServerOptions } from '../src/server.ts';
import { split } from '../src/storage/manyCookies.ts';
import { anyDecision } from './support/anyDecision.ts';
import { assertAlways } from './support/assertAlways.ts';
import { createConfig } from './support/createConfig.ts';
import { createDecision } from './support/createDecision.ts';
import { createStart } from './support/createStart.ts';
import { NOW } from './support/NOW.ts';
import { play } from './support/play.ts';

const DAY = 86_400;

/** A value as js-cookie writes it. */
const value = (decision: Decision): string =>
  encodeURIComponent(encode(decision)).replace(/%(7B|7D|3A|5B|5D)/g, decodeURIComponent);
const header = (...decisions: Decision[]): string => decisions.map((decision) => `fika=${value(decision)}`).join('; ');

const decision = createDecision({ granted: ['performance'], denied: ['advertising'], services: { video: true }, known: ['matomo', 'video'] });
const at = (own: ServerOptions = {}): ServerOptions => ({ now: NOW, ...own });

describe('what the visitor answered', () => {
  test('is read from the header of a request, among other cookies', () => {
    expect(readConsent(`a=1; ${header(decision)}; b=2`, at())).toEqual(decision);
    expect(readConsent(`fika="${value(decision)}"`, at())).toEqual(decision);
    expect(readConsent(`fika=${encodeURIComponent(encode(decision))}`, at())).toEqual(decision);
  });

  test('is read under the name, the revision and the time of the configuration', () => {
    const config: FikaConfig = { revision: 2, storage: { name: 'choice', days: 10 } };
    const cookie = `choice=${value({ ...decision, rev: '2' })}`;
    expect(readConsent(cookie, at({ config }))?.granted).toEqual(['performance']);
    expect(readConsent(cookie, at())).toBeNull();
    expect(readConsent(cookie, { config, now: NOW + 9 * DAY * 1000 })).not.toBeNull();
    expect(readConsent(cookie, { config, now: NOW + 10 * DAY * 1000 })).toBeNull();
  });

  test('counts no longer after a new revision, after its time, or when it comes from the future', () => {
    expect(readConsent(header({ ...decision, rev: '0' }), at())).toBeNull();
    expect(readConsent(header(decision), { now: NOW + 182 * DAY * 1000 })).toBeNull();
    expect(readConsent(header(decision), { now: NOW - 2 * DAY * 1000 })).toBeNull();
  });

  test('counts by the clock of the server', () => {
    const now = Math.floor(Date.now() / 1000);
    expect(readConsent(header({ ...decision, at: now }))).toEqual({ ...decision, at: now });
    expect(readConsent(header({ ...decision, at: now - 183 * DAY }))).toBeNull();
  });
});

describe('what may run', () => {
  test('is what was granted, for a service by its own answer', () => {
    expect(allows(header(decision), 'performance', null, at())).toBe(true);
    expect(allows(header(decision), 'performance', 'matomo', at())).toBe(true);
    expect(allows(header(decision), 'functional', null, at())).toBe(false);
    const config: FikaConfig = { services: { video: { category: 'functional' } } };
    expect(allows(header(decision), 'functional', 'video', at({ config }))).toBe(true);
    expect(allows(header(decision), 'advertising', null, at())).toBe(false);
  });

  test('is without a configuration no service of a category that was not granted, whatever it was granted in', () => {
    const record = header(createDecision({ granted: ['performance'], denied: ['advertising'], services: { video: true }, known: ['video'] }));
    expect(allows(record, 'performance', 'video', at())).toBe(true);
    for (const category of ['advertising', 'functional']) expect(allows(record, category, 'video', at())).toBe(false);
    expect(allows(record, 'advertising', 'video', at({ mode: 'opt-out' }))).toBe(false);
  });

  test('is nothing that is no category, such as the name of a service', () => {
    const config: FikaConfig = { services: { video: { category: 'functional' } } };
    expect(allows(header(decision), 'functional/video', null, at({ config }))).toBe(false);
  });

  test('is always what is essential, and without a record nothing else', () => {
    for (const cookies of [null, undefined, '', 'a=1']) {
      expect(allows(cookies, 'essential')).toBe(true);
      expect(allows(cookies, 'performance')).toBe(false);
    }
  });

  test('is not a service that the visitor was never asked about', () => {
    expect(allows(header(decision), 'performance', 'hotjar', at())).toBe(false);
    const config: FikaConfig = { services: { hotjar: { category: 'performance' } } };
    expect(allows(header(decision), 'performance', 'hotjar', at({ config }))).toBe(false);
    // One that the configuration does not declare follows its category, as in the page.
    expect(allows(header(decision), 'performance', 'hotjar', at({ config: {} }))).toBe(true);
  });

  test('is not what a Global Privacy Control signal denies, unless it was answered under the signal', () => {
    const everything = createDecision({ granted: ['advertising', 'functional', 'performance'], services: { pixel: true } });
    const config: FikaConfig = { services: { maps: { category: 'functional', saleOrShare: true }, pixel: { category: 'advertising' } } };
    const answers = (record: Decision, own: ServerOptions) => [
      allows(header(record), 'advertising', null, at(own)),
      allows(header(record), 'advertising', 'pixel', at(own)),
      allows(header(record), 'functional', 'maps', at(own)),
      allows(header(record), 'functional', null, at(own)),
    ];
    expect(answers(everything, { config })).toEqual([true, true, true, true]);
    expect(answers(everything, { config, gpc: true })).toEqual([false, false, false, true]);
    expect(answers({ ...everything, gpc: true, services: { maps: true } }, { config, gpc: true })).toEqual([true, true, true, true]);
    expect(answers(everything, { config: { ...config, gpc: 'ignore' }, gpc: true })).toEqual([true, true, true, true]);
  });

  test('is no service by name under a signal, where nothing tells what it does with the data', () => {
    const granting = createDecision({ granted: ['functional'], services: { video: true }, known: ['video'] });
    expect(allows(header(granting), 'functional', 'video', at({ gpc: true }))).toBe(false);
    expect(allows(header({ ...granting, gpc: true }), 'functional', 'video', at({ gpc: true }))).toBe(true);
  });

  test('is what is not refused where the law says opt-out, and a signal refuses there too', () => {
    const law = at({ mode: 'opt-out' });
    expect(allows('', 'performance', null, law)).toBe(true);
    expect(allows(header(decision), 'advertising', null, law)).toBe(false);
    expect(allows('', 'advertising', null, { ...law, gpc: true })).toBe(false);
    expect(allows('', 'nowhere', null, { ...law, config: {} })).toBe(false);
  });

  test('is nothing optional for children', () => {
    expect(allows(header(decision), 'performance', null, at({ config: { audience: 'children' }, mode: 'opt-out' }))).toBe(false);
  });
});

describe('of two cookies of the name, left on two domains,', () => {
  test('the stricter answers hold, whichever comes first', () => {
    const granting = createDecision({ granted: ['advertising', 'performance'], services: { maps: true, video: true }, id: 'old', at: NOW / 1000 - DAY });
    const refusing = createDecision({ granted: ['performance'], denied: ['advertising'], services: { video: false }, id: 'new', known: ['video'] });
    for (const cookies of [header(granting, refusing), header(refusing, granting)]) {
      expect(readConsent(cookies, at())).toEqual({
        id: 'new',
        at: NOW / 1000 - DAY,
        rev: '1',
        granted: ['performance'],
        denied: ['advertising'],
        services: { video: false },
        known: ['video'],
      });
    }
  });

  test('one that is unreadable counts for nothing', () => {
    expect(readConsent(`${header(decision)}; fika=x; fika=%; fika=`, at())).toEqual(decision);
  });

  test.each<[what: string, other: Partial<Decision>]>([
    ['of another revision', { rev: '0' }],
    ['that is outdated', { at: NOW / 1000 - 183 * DAY }],
    ['without a value, where it comes first,', {}],
  ])('one %s leaves the other void, as in the page', (_, own) => {
    const other = Object.keys(own).length ? header(createDecision({ ...own, denied: ['advertising', 'performance'] })) : 'fika=';
    const cookies = `${other}; ${header(decision)}`;
    expect(readConsent(cookies, at())).toBeNull();
    expect(renewConsent(cookies, at())).toBeNull();
    expect(allows(cookies, 'performance', null, at())).toBe(false);
    // Of what the law lets run, a refusal that counts is kept back even so.
    const law = at({ mode: 'opt-out' });
    expect([allows(cookies, 'performance', null, law), allows(cookies, 'advertising', null, law)]).toEqual([true, false]);
  });

  test('one from the future refuses what it refuses', () => {
    const future = createDecision({ at: NOW / 1000 + 5 * DAY, denied: ['performance'] });
    expect(allows(header(future, decision), 'performance', null, at())).toBe(false);
  });

  test('nothing runs that either of them alone would not allow', { timeout: 30_000 }, () => {
    assertAlways(fc.property(anyRecord, anyRecord, anyOptions, (one, other, options) => {
      // One that counts no longer has nothing to say.
      const counting = [one, other].filter((record) => readConsent(header(record), options));
      for (const [category, service] of NAMES) {
        if (!allows(header(one, other), category, service, options)) continue;
        for (const record of counting) expect(allows(header(record), category, service, options)).toBe(true);
      }
    }), 1000);
  });
});

describe('of a record with more services than fit into one cookie', () => {
  const ids = Array.from({ length: 300 }, (_, index) => `service-${String(index)}`);
  const config: FikaConfig = { services: Object.fromEntries(ids.map((id) => [id, { category: 'functional' }])) };
  const record = createDecision({ granted: ['functional'], services: { 'service-7': false }, known: ids });
  const [text, services] = split(record);
  const first = `fika=${encodeURIComponent(text)}`;

  test('a service that was refused stays so on the server, and one that was granted may run', () => {
    const cookies = `a=1; ${first}; fika-services=${services}`;
    expect(readConsent(cookies, at({ config }))).toMatchObject({ granted: ['functional'], services: { 'service-7': false } });
    for (const mode of ['opt-in', 'opt-out'] as const) {
      expect(allows(cookies, 'functional', 'service-7', at({ config, mode }))).toBe(false);
      expect(allows(cookies, 'functional', 'service-8', at({ config, mode }))).toBe(true);
    }
  });

  test('the second cookie is found by the name of the first, and read as the page reads it', () => {
    const options = at({ config: { ...config, storage: { name: 'choice' } } });
    for (const second of [services, `"${services}"`, encodeURIComponent(services).replaceAll('.', '%2E'), `%FF; choice-services=${services}`]) {
      const cookies = `choice=${encodeURIComponent(text)}; choice-services=${second}`;
      expect(allows(cookies, 'functional', 'service-8', options)).toBe(true);
      expect(allows(cookies, 'functional', 'service-7', options)).toBe(false);
    }
  });

  test('no service is granted where the second cookie is gone, or another decision’s', () => {
    const [, older] = split({ ...record, at: 1 });
    for (const cookies of [first, `${first}; fika-services=${older}`]) {
      expect(allows(cookies, 'functional', 'service-8', at({ config }))).toBe(false);
      expect(allows(cookies, 'functional', null, at({ config }))).toBe(true);
    }
  });

  test('what one of two refuses runs nowhere, whichever comes first', () => {
    const [other, others] = split({ ...record, id: 'other', at: record.at - 1, services: {} });
    const pairs = [[first, `fika=${encodeURIComponent(other)}`], [`fika-services=${services}`, `fika-services=${others}`]];
    for (const cookies of [pairs.flat(), pairs.flatMap((pair) => [...pair].reverse())]) {
      for (const mode of ['opt-in', 'opt-out'] as const) expect(allows(cookies.join('; '), 'functional', 'service-7', at({ config, mode }))).toBe(false);
    }
  });

  test('the first is renewed as it came', () => {
    expect(renewConsent(`${first}; fika-services=${services}`, at({ config }))).toMatch(`${first}; Max-Age=`);
  });
});

describe('a record that no one can read grants nothing:', () => {
  test.each(['fika', 'fika=', 'fika=%', 'fika=%7B', 'fika=true', 'fika={}', 'fika=[]', 'fika=performance', 'Fika=x', 'xfika=x'])('%s', (cookies) => {
    expect(readConsent(cookies, at())).toBeNull();
    expect(renewConsent(cookies, at())).toBeNull();
    expect(allows(cookies, 'performance', null, at())).toBe(false);
  });

  test('one that was cut off', () => {
    const whole = header(decision);
    for (let length = 0; length < whole.length; length++) expect(readConsent(whole.slice(0, length), at())).toBeNull();
  });

  test('whatever it is', { timeout: 30_000 }, () => {
    const anything = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), fc.json().map(encodeURIComponent));
    assertAlways(fc.property(anything, anything, (text, other) => {
      for (const cookies of [text, `fika=${text}`, `fika=${text}; fika=${other}`]) {
        expect(allows(cookies, 'performance', null, at())).toBe(false);
        expect(renewConsent(cookies, at())).toBeNull();
      }
    }));
  });
});

describe('renewed by the server, the cookie', () => {
  test('is what the page wrote, for as long as it still counts', () => {
    expect(renewConsent(header(decision), { now: NOW + 10 * DAY * 1000 })).toBe(
      `fika=${value(decision)}; Max-Age=${172 * DAY}; Path=/; SameSite=Lax; Secure`,
    );
  });

  test('keeps what a later version wrote beside', () => {
    const later = encodeURIComponent(JSON.stringify({ ...(JSON.parse(encode(decision)) as object), future: [1] }));
    expect(renewConsent(`fika=${later}`, at())).toContain(`fika=${later};`);
  });

  test('goes where the configuration says', () => {
    const config: FikaConfig = { storage: { name: 'choice', domain: 'example.com', path: '/shop', sameSite: 'Strict', secure: false, days: { denied: 365 } } };
    const refusal = createDecision({ denied: ['advertising'] });
    expect(renewConsent(`choice=${value(refusal)}`, at({ config }))).toBe(
      `choice=${value(refusal)}; Max-Age=${365 * DAY}; Path=/shop; Domain=example.com; SameSite=Strict`,
    );
    expect(renewConsent(header(refusal), at({ config: { storage: { sameSite: 'None', secure: false } } }))).toMatch(/; SameSite=None; Secure$/);
  });

  test('can be read by scripts, as the page needs it', () => {
    expect(renewConsent(header(decision), at())).not.toMatch(/HttpOnly/i);
  });

  test('is the stricter one of two, and then read as such', () => {
    const granting = createDecision({ granted: ['advertising'] });
    const renewed = renewConsent(header(granting, decision), at());
    expect(readConsent(renewed!.split(';')[0], at())).toEqual(readConsent(header(granting, decision), at()));
  });

  test('is none where there is none that counts, or where it is too long for a browser', () => {
    expect(renewConsent(null)).toBeNull();
    expect(renewConsent(header({ ...decision, rev: '0' }), at())).toBeNull();
    expect(renewConsent(header({ ...decision, known: Array.from({ length: 400 }, (_, index) => `service-${String(index)}`) }), at())).toBeNull();
  });

  test('is one line that sets one cookie, whatever the request said', { timeout: 30_000 }, () => {
    const sneaky = fc.constantFrom('\r\nSet-Cookie: x=1', '\n', ', x=1', '\0', ' Domain=evil.example', '%0d%0a');
    assertAlways(fc.property(anyDecision, sneaky, (any, end) => {
      const record = { ...any, rev: '1', at: NOW / 1000, id: `${any.id}${end}` };
      for (const cookies of [`fika=${value(record)}`, `fika=${encode(record)}`, header(record, record)]) {
        const renewed = renewConsent(cookies, at());
        if (renewed) expect(renewed).toMatch(/^fika=[!#-+\--:<-[\]-~]+; Max-Age=\d+; Path=\/; SameSite=Lax; Secure$/);
      }
    }));
  });
});

test('any record comes back as it was, and renewed as well', { timeout: 30_000 }, () => {
  assertAlways(fc.property(anyDecision, (any) => {
    const record = { ...any, rev: '1', at: NOW / 1000 };
    expect(readConsent(header(record), at())).toEqual(record);
    const renewed = renewConsent(header(record), at());
    if (renewed) expect(readConsent(renewed.split(';')[0], at())).toEqual(record);
  }));
});

const services: FikaConfig['services'] = {
  matomo: { category: 'performance' },
  maps: { category: 'functional', saleOrShare: true },
  video: { category: 'functional' },
  pixel: { category: 'advertising' },
};
const NAMES: readonly (readonly [category: string, service: string | null])[] = ['essential', 'performance', 'functional', 'advertising', 'research']
  .flatMap((category) => [null, ...Object.keys(services), 'nobody'].map((service) => [category, service] as const));

const anyRecord: fc.Arbitrary<Decision> = fc
  .record({
    rev: fc.constantFrom('1', '1', '1', '0'),
    age: fc.constantFrom(0, 1, 100, 181, 182, 183, -1, -2),
    answers: fc.dictionary(fc.constantFrom('performance', 'functional', 'advertising', 'research'), fc.boolean()),
    services: fc.dictionary(fc.constantFrom(...Object.keys(services), 'nobody'), fc.boolean()),
    known: fc.option(fc.subarray(Object.keys(services)), { nil: undefined }),
    gpc: fc.option(fc.constant(true), { nil: undefined }),
  })
  .map(({ rev, age, answers, known, gpc, ...own }) =>
    createDecision({
      rev,
      at: NOW / 1000 - age * DAY,
      ...own,
      granted: Object.keys(answers).filter((id) => answers[id]).sort(),
      denied: Object.keys(answers).filter((id) => !answers[id]).sort(),
      ...(known && { known }),
      ...(gpc && { gpc }),
    }),
  );

const anyOptions: fc.Arbitrary<ServerOptions> = fc.record({
  config: fc.option(fc.constant<FikaConfig>({ services }), { nil: undefined }),
  gpc: fc.boolean(),
  mode: fc.constantFrom('opt-in', 'opt-out'),
  now: fc.constant(NOW),
});

test('with the configuration of the pages, the server gives the same answers as they do', { timeout: 30_000 }, () => {
  const anyConfig = fc.record<FikaConfig>({
    services: fc.constant(services),
    gpc: fc.constantFrom('honor', 'ignore'),
    audience: fc.constantFrom('general', 'general', 'general', 'children'),
    mode: fc.constantFrom('opt-in', 'opt-out'),
  });
  assertAlways(fc.property(fc.option(anyRecord), anyConfig, fc.boolean(), (record, config, gpc) => {
    const cookies = record && header(record);
    const state = play(createConfig(config), createStart({ stored: record, gpc }));
    for (const [category, service] of NAMES) {
      const inThePage = isAllowed(state, category, service);
      const options = at({ gpc, mode: config.mode });
      expect(allows(cookies, category, service, { ...options, config }), `${category}/${String(service)}`).toBe(inThePage);
      // Without it they are never wider, as far as a server can know without it whom and what the pages ask.
      const isKnown = config.audience === 'general' && category !== 'research';
      if (isKnown && allows(cookies, category, service, options)) expect(inThePage).toBe(true);
    }
  }), 1000);
});

test('from several cookies, in two parts or one, it never allows what the page does not', { timeout: 30_000 }, () => {
  /** The cookies of a record, whole or with its services in a second one. */
  const anyCookies = fc.tuple(anyRecord, fc.boolean()).map(([record, isWhole]) => {
    if (isWhole) return [value(record), ''] as const;
    const listed = (answer: boolean | undefined) => Object.keys(services).filter((id) => record.services[id] === answer).join('.');
    const second = [record.at, listed(true), listed(false), listed(undefined)].join('~');
    return [value({ ...record, services: {}, known: [] }), second] as const;
  });
  const anyConfig = fc.record<FikaConfig>({
    services: fc.constant(services),
    storage: fc.constantFrom({}, { days: { granted: 100, denied: 400 } }),
    mode: fc.constantFrom('opt-in', 'opt-out'),
  });
  const several = fc.array(anyCookies, { minLength: 1, maxLength: 3 });
  assertAlways(fc.property(several, anyConfig, fc.boolean(), fc.boolean(), (cookies, config, isEmptyFirst, gpc) => {
    const values = [...(isEmptyFirst ? [''] : []), ...cookies.map(([first]) => first)];
    const seconds = cookies.flatMap(([, second]) => second || []);
    const sent = [...values.map((one) => `fika=${one}`), ...seconds.map((one) => `fika-services=${one}`)].join('; ');
    const stored = values[0] ? join(values, seconds[0] ?? '') : null;
    const state = play(createConfig(config), createStart({ stored, gpc }));
    for (const [category, service] of NAMES) {
      const isOnServer = allows(sent, category, service, at({ config, gpc, mode: config.mode }));
      if (isOnServer) expect(isAllowed(state, category, service), `${category}/${String(service)}`).toBe(true);
    }
  }), 1000);
});
