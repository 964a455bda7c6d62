// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { answerFrames } from '../../src/gpp/answerFrames.ts';
import { createApi } from '../../src/gpp/createApi.ts';
import { createPing } from './createPing.ts';

const { call, fire } = createApi({ ping: createPing, listeners: new Map(), fail: vi.fn() });
const source = { postMessage: vi.fn() };

beforeAll(() => {
  answerFrames(call);
});
afterEach(() => {
  source.postMessage.mockClear();
});

/** A message from the frame, and what it is answered. */
function send(data: unknown, from: unknown = source): unknown[] {
  const event = new MessageEvent('message', { data });
  Object.defineProperty(event, 'source', { value: from });
  dispatchEvent(event);
  return source.postMessage.mock.calls.map(([answer]: unknown[]) => answer);
}

test('a frame that asks with an object is answered with one, under its own call id', () => {
  const answers = send({ __gppCall: { command: 'getField', parameter: 'usca.SaleOptOut', version: '1.1', callId: 'a1' } });
  expect(answers).toEqual([{ __gppReturn: { returnValue: 1, success: true, callId: 'a1' } }]);
});

test('a frame that asks with a text is answered with one, and 0 is a call id too', () => {
  const answers = send(JSON.stringify({ __gppCall: { command: 'hasSection', parameter: 'usnat', callId: 0 } }));
  expect(answers).toEqual([JSON.stringify({ __gppReturn: { returnValue: false, success: true, callId: 0 } })]);
});

test('a frame of any origin may ask, sandboxed ones included', () => {
  send({ __gppCall: { command: 'ping', callId: 1 } });
  expect(source.postMessage).toHaveBeenCalledExactlyOnceWith(expect.anything(), '*');
});

test('a listener in a frame hears every event', () => {
  send({ __gppCall: { command: 'addEventListener', callId: 5 } });
  fire('sectionChange', 'usca');
  const answers = source.postMessage.mock.calls.map(([answer]: unknown[]) => answer);
  expect(answers).toMatchObject([
    { __gppReturn: { callId: 5, returnValue: { eventName: 'listenerRegistered' } } },
    { __gppReturn: { callId: 5, returnValue: { eventName: 'sectionChange', data: 'usca' } } },
  ]);
});

test('what cannot be answered is answered with that', () => {
  const answers = send({ __gppCall: { command: 'nonsense', callId: 2 } });
  expect(answers).toEqual([{ __gppReturn: { returnValue: null, success: false, callId: 2 } }]);
});

test.each([null, 1, 'text', '{', '{"__gppCall":', '"__gppCall"', '{"__gppCall":1}', [], {}, { __gppCall: null }, { __tcfapiCall: { command: 'ping' } }])(
  'the message %o is not for us',
  (data) => {
    expect(send(data)).toEqual([]);
  },
);

test('a message from nowhere is ignored', () => {
  expect(() => send({ __gppCall: { command: 'ping', callId: 1 } }, null)).not.toThrow();
});
