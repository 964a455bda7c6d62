// @vitest-environment jsdom
import { CmpApi, GppModel } from '@iabgpp/cmpapi';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createApi, type Api } from '../../src/gpp/createApi.ts';
import type { Facts } from '../../src/gpp/Facts.ts';
import { header } from '../../src/gpp/header.ts';
import type { Ping } from '../../src/gpp/Ping.ts';
import { sectionFor } from '../../src/gpp/sectionFor.ts';
import { toSignal } from '../../src/gpp/toSignal.ts';
import { assertAlways } from '../support/assertAlways.ts';

const region = fc.constantFrom('US-CA', 'US-CO', 'US');
const facts = fc.record({ isOptedOut: fc.boolean(), gpc: fc.boolean(), isForChildren: fc.boolean() });

/** The sections that IAB's library can write and that have a version, by their ids. */
const NAMES: Readonly<Record<number, string>> = {
  6: 'uspv1', 7: 'usnat', 8: 'usca', 9: 'usva', 10: 'usco', 11: 'usut', 12: 'usct', 13: 'usfl', 14: 'usmt', 15: 'usor',
  16: 'ustx', 17: 'usde', 18: 'usia', 19: 'usne', 20: 'usnh', 21: 'usnj', 22: 'ustn', 23: 'usmn',
};

/** The sub-sections as one object, with the name that the library has for the type of the second. */
const flat = (parsed: Ping['parsedSections'], name: string): Record<string, unknown> => {
  const { SubsectionType, ...fields } = Object.assign({}, ...(parsed[name] ?? [])) as Record<string, unknown>;
  return { ...fields, GpcSegmentType: SubsectionType };
};

test('the library reads from our string what we tell vendors without it', () => {
  assertAlways(
    fc.property(region, facts, (where, what) => {
      const { gppString, sectionList, parsedSections } = toSignal(sectionFor(where, what));
      const model = new GppModel(gppString);
      expect(model.getSectionIds()).toEqual(sectionList);
      const [name = ''] = Object.keys(parsedSections);
      expect(model.toObject()).toEqual({ [name]: flat(parsedSections, name) });
    }),
    100,
  );
});

test('from the same fields the library writes the same string', () => {
  assertAlways(
    fc.property(region, facts, (where, what) => {
      const { gppString, parsedSections } = toSignal(sectionFor(where, what));
      const [name = ''] = Object.keys(parsedSections);
      const model = new GppModel();
      for (const [field, value] of Object.entries(flat(parsedSections, name))) model.setFieldValue(name, field, value);
      expect(model.encode()).toBe(gppString);
    }),
    100,
  );
});

test('for any sections the library writes the same header', () => {
  assertAlways(
    fc.property(fc.subarray(Object.keys(NAMES).map(Number)), (ids) => {
      const model = new GppModel();
      for (const id of ids) {
        const name = NAMES[id] ?? '';
        model.setFieldValue(name, 'Version', name === 'usnat' ? 2 : 1);
      }
      expect(model.encode().split('~')[0]).toBe(header(ids));
    }),
    200,
  );
});

describe('as __gpp', () => {
  const page = window as { __gpp?: Api['call'] };
  afterEach(() => {
    delete page.__gpp;
  });

  const OPTED_OUT: Facts = { isOptedOut: true, gpc: true, isForChildren: false };
  const signal = toSignal(sectionFor('US-CA', OPTED_OUT));

  function createOurs(): Api['call'] {
    const ping = (): Ping => ({
      gppVersion: '1.1',
      cmpStatus: 'loaded',
      cmpDisplayStatus: 'hidden',
      signalStatus: 'ready',
      supportedAPIs: ['7:usnat', '8:usca'],
      cmpId: 1,
      ...signal,
    });
    return createApi({ ping, listeners: new Map(), fail: vi.fn() }).call;
  }

  function createTheirs(): Api['call'] {
    vi.spyOn(console, 'log').mockReturnValue();
    const api = new CmpApi(1, 1);
    api.setSupportedAPIs(['7:usnat', '8:usca']);
    api.setGppString(signal.gppString);
    api.setApplicableSections([8]);
    // Its enumerations are of strings.
    api.setCmpStatus('loaded' as never);
    api.setSignalStatus('ready' as never);
    return page.__gpp as Api['call'];
  }

  function ask(call: Api['call'], command: string, parameter?: string | number): unknown {
    let answer: unknown;
    call(command, (...args: unknown[]) => {
      answer = args;
    }, parameter);
    return JSON.parse(JSON.stringify(answer));
  }

  test.each([
    ['hasSection', 'usca'],
    ['hasSection', 'usnat'],
    ['getSection', 'usnat'],
    ['getField', 'usnat.SaleOptOut'],
    ['nonsense', ''],
    ...Object.keys(signal.parsedSections.usca?.[0] ?? {}).map((field) => ['getField', `usca.${field}`]),
    ['getField', 'usca.Gpc'],
  ])('%s of %o is answered as the library answers it', (command = '', parameter) => {
    expect(ask(createOurs(), command, parameter)).toEqual(ask(createTheirs(), command, parameter));
  });

  /** The library still has sections as one object; a list of sub-sections is what version 1.1 of the API asks for. */
  const likeTheirs = (ping: Ping): object => ({ ...ping, parsedSections: { usca: flat(ping.parsedSections, 'usca') } });

  test('a ping tells the same', () => {
    const [ours] = ask(createOurs(), 'ping') as [Ping];
    expect([likeTheirs(ours), true]).toEqual(ask(createTheirs(), 'ping'));
  });

  test.each([
    ['addEventListener', undefined],
    ['removeEventListener', 7],
  ])('%s is answered with the same event', (command, parameter) => {
    const [ours, success] = ask(createOurs(), command, parameter) as [{ pingData: Ping; listenerId: number }, boolean];
    const [theirs] = ask(createTheirs(), command, parameter) as [{ listenerId: number }];
    expect(success).toBe(true);
    // Ids are each one's own.
    expect({ ...ours, pingData: likeTheirs(ours.pingData), listenerId: 0 }).toEqual({ ...theirs, listenerId: 0 });
  });
});
