// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchLeaving } from '../../src/sweep/watchLeaving.ts';

const ELSEWHERE = { destination: { sameDocument: false, url: 'https://www.example.com/next' }, downloadRequest: null };

let navigation: EventTarget;
let now: number;
/** The visitor sets out, so long after the page began, in milliseconds. */
const go = (navigate: object, timeStamp = 0): void => {
  const event = Object.assign(new Event('navigate'), navigate);
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  navigation.dispatchEvent(event);
};

beforeEach(() => {
  now = 0;
  navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('who follows a link is leaving', () => {
  const isLeaving = watchLeaving();
  expect(isLeaving()).toBe(false);
  go(ELSEWHERE);
  expect(isLeaving()).toBe(true);
});

test.each([
  ['goes on in the same page', { destination: { ...ELSEWHERE.destination, sameDocument: true } }],
  ['downloads a file', { downloadRequest: 'menu.pdf' }],
  ['downloads a file that keeps its name', { downloadRequest: '' }],
  ['writes a mail', { destination: { ...ELSEWHERE.destination, url: 'mailto:fika@example.com' } }],
])('who %s stays', (_, part) => {
  const isLeaving = watchLeaving();
  go({ ...ELSEWHERE, ...part });
  expect(isLeaving()).toBe(false);
});

test('who is still there after three seconds has stayed', () => {
  const isLeaving = watchLeaving();
  go(ELSEWHERE, 500);
  now = 3499;
  expect(isLeaving()).toBe(true);
  now = 3500;
  expect(isLeaving()).toBe(false);
});

test('where the browser does not tell, nobody is leaving', () => {
  vi.stubGlobal('navigation', undefined);
  expect(watchLeaving()()).toBe(false);
});
