// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { post } from '../../src/receipts/post.ts';
import { toEntry } from '../../src/receipts/toEntry.ts';
import { ASKED, createHappening } from './createProof.ts';
import { english } from '../support/english.ts';

const entry = toEntry(createHappening(), ASKED, english);
const fetched = vi.fn<typeof fetch>();
const answer = (status: number): void => {
  fetched.mockResolvedValue(new Response(null, { status }));
};

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  fetched.mockReset();
  vi.unstubAllGlobals();
});

test('an entry is sent so that it outlives the page, with its key, and without cookies or the address', async () => {
  answer(204);
  expect(await post({ url: '/log', headers: { 'X-Site': 'shop' } }, entry)).toBe('kept');
  const [url, { body, ...request } = {}] = fetched.mock.calls[0]!;
  expect(url).toBe('/log');
  expect(JSON.parse(body as string)).toEqual(entry);
  expect(request).toEqual({
    method: 'POST',
    keepalive: true,
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'a-key', 'X-Site': 'shop' },
    credentials: 'omit',
    referrerPolicy: 'strict-origin',
  });
});

test.each([
  [200, 'kept'],
  [201, 'kept'],
  [409, 'kept'],
  [400, 'refused'],
  [401, 'refused'],
  [404, 'refused'],
  [413, 'refused'],
  [408, 'unreachable'],
  [425, 'unreachable'],
  [429, 'unreachable'],
  [500, 'unreachable'],
  [503, 'unreachable'],
])('status %i means %s', async (status, outcome) => {
  answer(status);
  expect(await post({ url: '/log' }, entry)).toBe(outcome);
});

test('whatever goes wrong on the way, nothing is thrown', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await post({ url: '/log' }, entry)).toBe('unreachable');
  fetched.mockImplementation(() => {
    throw new TypeError('Invalid header');
  });
  expect(await post({ url: '/log', headers: { 'a b': 'c' } }, entry)).toBe('unreachable');
});

describe('where a request would die with the page', () => {
  const beacon = vi.fn<typeof navigator.sendBeacon>();

  beforeEach(() => {
    vi.stubGlobal('Request', { prototype: {} });
    Object.defineProperty(navigator, 'sendBeacon', { configurable: true, value: beacon });
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'sendBeacon');
    beacon.mockReset();
  });

  test('a beacon carries the entry', async () => {
    beacon.mockReturnValue(true);
    expect(await post({ url: '/log' }, entry)).toBe('kept');
    const [url, blob] = beacon.mock.calls[0]!;
    expect(url).toBe('/log');
    expect((blob as Blob).type).toBe('application/json');
    expect(fetched).not.toHaveBeenCalled();
  });

  test('one that the browser does not take is worth another try', async () => {
    beacon.mockReturnValue(false);
    expect(await post({ url: '/log' }, entry)).toBe('unreachable');
  });

  test('a request is made all the same where there are headers, which a beacon cannot carry', async () => {
    answer(204);
    expect(await post({ url: '/log', headers: { 'X-Site': 'shop' } }, entry)).toBe('kept');
    expect(beacon).not.toHaveBeenCalled();
  });
});
