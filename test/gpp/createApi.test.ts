import { expect, test, vi } from 'vitest';
import { createApi, type Callback } from '../../src/gpp/createApi.ts';
import { createPing } from './createPing.ts';

const fail = vi.fn();
const create = (listeners = new Map<number, Callback>()) => createApi({ ping: createPing, listeners, fail });

/** What the callback of a command is given, at once. */
function ask(command: unknown, parameter?: unknown): unknown[] {
  const callback = vi.fn();
  create().call(command, callback, parameter);
  expect(callback).toHaveBeenCalledOnce();
  return callback.mock.calls[0] as unknown[];
}

test.each([
  ['hasSection', 'usca', true],
  ['hasSection', 'usnat', false],
  ['hasSection', 'constructor', false],
  ['getField', 'usca.SaleOptOut', 1],
  ['getField', 'usca.Version', 1],
  ['getField', 'usca.Gpc', false],
  ['getField', 'usca.KnownChildSensitiveDataConsents', [0, 0]],
])('%s of %s is answered', (command, parameter, data) => {
  expect(ask(command, parameter)).toEqual([data, true]);
});

test.each([
  ['getSection', 'usnat'],
  ['getSection', undefined],
  ['getSection', 'constructor'],
  ['getField', 'usca.Nothing'],
  ['getField', 'usca.constructor'],
  ['getField', 'usca'],
  ['getField', 'usnat.SaleOptOut'],
  ['getField', undefined],
  ['getGPPData', undefined],
  ['toString', undefined],
  [undefined, undefined],
  [7, undefined],
])('%s of %s cannot be answered, and the vendor is told so', (command, parameter) => {
  expect(ask(command, parameter)).toEqual([null, false]);
});

test('a ping tells everything there is to know', () => {
  expect(ask('ping')).toEqual([createPing(), true]);
});

test('a section is a list of its parts, the core first', () => {
  expect(ask('getSection', 'usca')).toEqual([createPing().parsedSections.usca, true]);
});

test('a listener is told at once that it is registered, and then of each event under its own id', () => {
  const { call, fire } = create();
  const [one, other] = [vi.fn(), vi.fn()];
  call('addEventListener', one);
  call('addEventListener', other);
  fire('sectionChange', 'usca');
  const pingData = createPing();
  expect(one.mock.calls).toEqual([
    [{ eventName: 'listenerRegistered', listenerId: 1, data: true, pingData }, true],
    [{ eventName: 'sectionChange', listenerId: 1, data: 'usca', pingData }, true],
  ]);
  expect(other.mock.calls).toEqual([
    [{ eventName: 'listenerRegistered', listenerId: 2, data: true, pingData }, true],
    [{ eventName: 'sectionChange', listenerId: 2, data: 'usca', pingData }, true],
  ]);
});

test('a removed listener hears nothing more, nor does one that an earlier one removed in the same event', () => {
  const { call, fire } = create();
  const last = vi.fn();
  call('addEventListener', ({ eventName }: { eventName: string }) => {
    if (eventName === 'sectionChange') call('removeEventListener', vi.fn(), 2);
  });
  call('addEventListener', last);
  last.mockClear();
  fire('sectionChange', 'usca');
  fire('signalStatus', 'ready');
  expect(last).not.toHaveBeenCalled();
});

test('who removes a listener hears whether there was one', () => {
  const { call } = create();
  const callback = vi.fn();
  call('addEventListener', vi.fn());
  call('removeEventListener', callback, 1);
  call('removeEventListener', callback, 1);
  expect(callback.mock.calls).toMatchObject([
    [{ eventName: 'listenerRemoved', listenerId: 1, data: true }, true],
    [{ eventName: 'listenerRemoved', listenerId: 1, data: false }, true],
  ]);
});

test('a listener that throws is reported and keeps nothing from the others', () => {
  const error = new Error('theirs');
  const second = vi.fn();
  const throws = (): void => {
    throw error;
  };
  create(new Map([[1, throws], [2, second]])).fire('sectionChange', 'usca');
  expect(fail).toHaveBeenCalledWith(error);
  expect(second).toHaveBeenCalledOnce();
});

test('listeners that were there before keep their ids, and new ones get others', () => {
  const inherited = vi.fn();
  const { call, fire } = create(new Map([[7, inherited]]));
  const callback = vi.fn();
  call('addEventListener', callback);
  fire('signalStatus', 'ready');
  expect(inherited.mock.lastCall).toMatchObject([{ listenerId: 7, data: 'ready' }, true]);
  expect(callback.mock.lastCall).toMatchObject([{ listenerId: 8, data: 'ready' }, true]);
});

test('a command without a callback does no harm', () => {
  const { call, fire } = create();
  expect(() => {
    call('ping');
    call('addEventListener', 'no function');
    call(undefined);
    fire('signalStatus', 'ready');
  }).not.toThrow();
});
