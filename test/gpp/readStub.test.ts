import { expect, test, vi } from 'vitest';
import { readStub } from '../../src/gpp/readStub.ts';

const ping = { cmpStatus: 'stub' };

test('where nothing stands, nothing waits', () => {
  expect(readStub(undefined)).toEqual({ queue: [], listeners: new Map() });
  expect(readStub({ queue: [['ping']] })).toEqual({ queue: [], listeners: new Map() });
});

test('a stub that calls back hands over its queue and its listeners', () => {
  const listener = vi.fn();
  const stub = Object.assign(
    (...args: unknown[]) => {
      if (!args.length) return [['ping', listener], 'no command'];
      (args[1] as (data: unknown) => void)(ping);
      return undefined;
    },
    { events: [{ id: 3, callback: listener }, { id: 4, callback: 'none' }, null] },
  );
  expect(readStub(stub)).toEqual({ queue: [['ping', listener]], listeners: new Map([[3, listener]]) });
});

test('a stub that returns its answers, as older ones do, is one as well', () => {
  expect(readStub((...args: unknown[]) => (args.length ? ping : [['getGPPData']]))).toEqual({
    queue: [['getGPPData']],
    listeners: new Map(),
  });
});

test('a function that only queues is a stub', () => {
  const queue: unknown[][] = [];
  const stub = (...args: unknown[]): unknown => (args.length ? void queue.push(args) : queue);
  stub('getField', 'usca.Gpc');
  expect(readStub(stub)?.queue[0]).toEqual(['getField', 'usca.Gpc']);
});

test.each(['loading', 'loaded', 'error', undefined])('one that says it is %o is another consent manager', (cmpStatus) => {
  expect(readStub((_: unknown, callback?: (data: unknown) => void) => callback?.({ cmpStatus }))).toBeNull();
});

test('one that throws is nobody', () => {
  const broken = (): never => {
    throw new Error('theirs');
  };
  expect(readStub(broken)).toEqual({ queue: [], listeners: new Map() });
});
