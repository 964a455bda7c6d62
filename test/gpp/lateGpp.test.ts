// @vitest-environment jsdom
import { runInThisContext } from 'node:vm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FikaConfig } from '../../src/config/types.ts';
import type { Action, State } from '../../src/consent/state.ts';
import type { Ping } from '../../src/gpp/Ping.ts';
import { createGpp } from '../../src/lateGpp.ts';
import { createChange } from '../support/createChange.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';
import { STUB } from './STUB.ts';

type Gpp = (command?: string, callback?: (data: unknown, success: boolean) => void, parameter?: unknown) => unknown;
const page = window as { __gpp?: Gpp };

const [fail, onTaken] = [vi.fn(), vi.fn()];
let state: State;

/** Fika with the part, as the wiring has it: every change is told. */
function run(options: FikaConfig = { mode: 'opt-out' }) {
  const config = createConfig(options);
  const effect = createGpp({ config, fail, onTaken });
  state = play(config);
  return (action: Action): void => {
    const change = createChange(config, state, action);
    state = change.state;
    effect(change);
  };
}

function ping(): Ping {
  let found: unknown;
  page.__gpp?.('ping', (data) => {
    found = data;
  });
  return found as Ping;
}

/** What a listener hears, in short. */
function listen(): string[] {
  const heard: string[] = [];
  page.__gpp?.('addEventListener', (event) => {
    const { eventName, data, pingData } = event as { eventName: string; data: unknown; pingData: Ping };
    heard.push(`${eventName}: ${String(data)} (${pingData.gppString})`);
  });
  heard.length = 0;
  return heard;
}

const CALIFORNIA = createStart({ region: 'us-ca' });
const FREE = 'DBABBg~BUoAAACA.QA';
const OUT = 'DBABBg~BUUAAACA.QA';

afterEach(() => {
  delete page.__gpp;
  document.body.replaceChildren();
  vi.clearAllMocks();
});

test('before the state is known vendors hear that there is nothing to read yet', () => {
  run();
  expect(ping()).toMatchObject({ cmpStatus: 'loading', signalStatus: 'not ready', gppString: '', sectionList: [] });
});

test('a new visitor under opt-out law: vendors hear at once that there is no opt-out', () => {
  const act = run();
  const heard = listen();
  act(CALIFORNIA);
  expect(heard).toEqual([
    'cmpStatus: loaded ()',
    'cmpDisplayStatus: visible ()',
    `sectionChange: usca (${FREE})`,
    `signalStatus: ready (${FREE})`,
  ]);
  expect(ping()).toMatchObject({ cmpStatus: 'loaded', signalStatus: 'ready', cmpId: 1, applicableSections: [8], gppString: FREE });
});

test('a choice: the signal is not ready, the banner is gone, the section changes, the signal is ready', () => {
  const act = run();
  act(CALIFORNIA);
  const heard = listen();
  act(createDecide(false, 'banner'));
  expect(heard).toEqual([
    `signalStatus: not ready (${FREE})`,
    `cmpDisplayStatus: hidden (${FREE})`,
    `sectionChange: usca (${OUT})`,
    `signalStatus: ready (${OUT})`,
  ]);
});

test('what changes nothing for vendors is told to none of them', () => {
  const act = run();
  act(CALIFORNIA);
  act(createDecide({ performance: false, functional: true, advertising: true }));
  const heard = listen();
  act(createDecide({ functional: false }));
  expect(heard).toEqual([]);
});

test('opening the preferences is told, and the answer that stands stays ready', () => {
  const act = run();
  act(CALIFORNIA);
  act(createDecide(false, 'banner'));
  const heard = listen();
  act({ type: 'open', view: 'preferences' });
  expect(heard).toEqual([`cmpDisplayStatus: visible (${OUT})`]);
  expect(ping().signalStatus).toBe('ready');
});

test('under opt-in law vendors hear an opt-out until the visitor agrees', () => {
  const act = run({});
  act(CALIFORNIA);
  expect(ping()).toMatchObject({ gppString: OUT, signalStatus: 'ready' });
  act(createDecide(true));
  expect(ping().gppString).toBe(FREE);
  act({ type: 'reset' });
  expect(ping().gppString).toBe(OUT);
});

test('a Global Privacy Control signal is an opt-out and is passed on', () => {
  run()(createStart({ region: 'US-CA', gpc: true }));
  expect(ping().gppString).toBe('DBABBg~BUUAAACA.YA');
});

test('in another state the national section applies', () => {
  run()(createStart({ region: 'US-TX' }));
  expect(ping()).toMatchObject({ applicableSections: [7], sectionList: [7], gppString: 'DBABLA~CVQqAAAAAACA.QA' });
});

test.each(['SE', 'CA-QC', null])('in the region %o no section applies, and vendors need not wait for one', (region) => {
  const act = run();
  const heard = listen();
  act(createStart({ region }));
  expect(ping()).toMatchObject({ applicableSections: [-1], sectionList: [], parsedSections: {}, signalStatus: 'ready' });
  expect(heard.at(-1)).toBe('signalStatus: ready (DBAA)');
  expect(heard.some((event) => event.startsWith('sectionChange'))).toBe(false);
});

test('vendors may write into what they get', () => {
  run()(CALIFORNIA);
  const { parsedSections, applicableSections } = ping();
  Object.assign(parsedSections.usca?.[0] ?? {}, parsedSections.usca?.[1], { SaleOptOut: 2 });
  (applicableSections as number[]).push(99);
  expect(ping().parsedSections.usca?.[0]).not.toHaveProperty('Gpc');
  expect(ping().applicableSections).toEqual([8]);
});

test('frames can find it and ask it', () => {
  run({ audience: 'children' })(createStart({ region: 'US-NY' }));
  expect(document.querySelectorAll('iframe[name=__gppLocator]')).toHaveLength(1);
  const source = { postMessage: vi.fn() };
  const event = new MessageEvent('message', { data: { __gppCall: { command: 'ping', callId: 1 } } });
  Object.defineProperty(event, 'source', { value: source });
  dispatchEvent(event);
  // No other test of this file makes this string, so it is this one that answers.
  const returnValue: unknown = expect.objectContaining({ gppString: 'DBABLA~CVQVAAAAAFSA.QA' });
  expect(source.postMessage).toHaveBeenCalledWith({ __gppReturn: { returnValue, callId: 1, success: true } }, '*');
});

test('another consent manager keeps its place', () => {
  const theirs = vi.fn((_: unknown, callback?: (data: unknown, success: boolean) => void) => {
    callback?.({ cmpStatus: 'loaded' }, true);
  });
  page.__gpp = theirs;
  const act = run();
  act(CALIFORNIA);
  expect(page.__gpp).toBe(theirs);
  expect(onTaken).toHaveBeenCalledOnce();
  expect(document.querySelector('iframe')).toBeNull();
});

describe('with the stub of the README', () => {
  test('who listened before hears what follows, under the same id', () => {
    runInThisContext(STUB);
    const heard: [number, string][] = [];
    page.__gpp?.('addEventListener', (event) => {
      const { listenerId, eventName } = event as { listenerId: number; eventName: string };
      heard.push([listenerId, eventName]);
    });
    const act = run();
    act(CALIFORNIA);
    expect(heard).toEqual([
      [1, 'listenerRegistered'],
      [1, 'cmpStatus'],
      [1, 'cmpDisplayStatus'],
      [1, 'sectionChange'],
      [1, 'signalStatus'],
    ]);
    expect(onTaken).not.toHaveBeenCalled();
  });

  test('who asked for something before is answered, and one that throws stops no other', () => {
    runInThisContext(STUB);
    const error = new Error('theirs');
    const callback = vi.fn();
    page.__gpp?.('uspv1.getUSPData', () => {
      throw error;
    });
    page.__gpp?.('getGPPData', callback);
    expect(callback).not.toHaveBeenCalled();
    run();
    expect(callback).toHaveBeenCalledExactlyOnceWith(null, false);
    expect(fail).toHaveBeenCalledExactlyOnceWith(error);
  });

  test('a frame is answered once', () => {
    runInThisContext(STUB);
    // The listeners of earlier tests ask what they know, which is gone.
    const source = { postMessage: vi.fn() };
    const count = (): number => {
      source.postMessage.mockClear();
      const event = new MessageEvent('message', { data: { __gppCall: { command: 'ping', callId: 1 } } });
      Object.defineProperty(event, 'source', { value: source });
      dispatchEvent(event);
      return source.postMessage.mock.calls.length;
    };
    const before = count();
    run()(CALIFORNIA);
    expect(before).toBeGreaterThan(0);
    expect(count()).toBe(before);
    expect(document.querySelectorAll('iframe[name=__gppLocator]')).toHaveLength(1);
  });
});
