// @vitest-environment jsdom
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { INITIAL } from '../../src/consent/begin.ts';
import type { Action } from '../../src/consent/state.ts';
import { createTabs } from '../../src/storage/createTabs.ts';
import { createChange } from '../support/createChange.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { NOW } from '../support/NOW.ts';

const config = createConfig();
const onNews = vi.fn();
// Once: its listeners on the window stay for good, as they do on a page.
const tell = createTabs('fika', onNews);
let other: BroadcastChannel;
const heard = vi.fn();

const happen = (action: Action): void => {
  tell(createChange(config, INITIAL, action));
};
const { setTimeout: wait } = globalThis;
/** Long enough for a message to go from one channel to the other. */
const delivered = (): Promise<void> => new Promise((resolve) => wait(resolve, 30));
const leave = (): void => void dispatchEvent(new Event('pagehide'));
const show = (persisted: boolean): void => void dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  other = new BroadcastChannel('fika');
  other.onmessage = heard;
});

afterEach(() => {
  other.close();
  vi.useRealTimers();
});

afterAll(leave);

test.each<Action>([createDecide({ performance: true }), { type: 'reset' }])('other tabs hear that there is news: $type', async (action) => {
  happen(action);
  await delivered();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(onNews).not.toHaveBeenCalled();
});

test.each<Action>([
  createStart({ stored: createDecision({ granted: ['performance'] }) }),
  { type: 'sync', stored: createDecision({ granted: ['performance'] }), now: NOW },
  { type: 'open', view: 'preferences' },
  { type: 'close' },
])('what is no decision of this page is not told: $type', async (action) => {
  happen(action);
  await delivered();
  expect(heard).not.toHaveBeenCalled();
});

test('a page that comes to the front looks for what another host of the domain has written', () => {
  document.dispatchEvent(new Event('visibilitychange'));
  expect(onNews).toHaveBeenCalledTimes(1);
});

test('what was answered is not sent, only that there is news', async () => {
  happen(createDecide({ performance: true }));
  await delivered();
  expect((heard.mock.calls[0]?.[0] as MessageEvent).data).toBeNull();
});

test("another tab's news is heard", async () => {
  other.postMessage(null);
  await delivered();
  expect(onNews).toHaveBeenCalledTimes(1);
});

test('and looked for again, where its cookie is behind the message', async () => {
  other.postMessage(null);
  await delivered();
  vi.advanceTimersByTime(300);
  expect(onNews).toHaveBeenCalledTimes(2);
});

test('a site with another record hears nothing', async () => {
  const [channel, theirs] = [new BroadcastChannel('choice'), vi.fn()];
  channel.onmessage = theirs;
  happen(createDecide({ performance: true }));
  await delivered();
  channel.close();
  expect(theirs).not.toHaveBeenCalled();
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a page that was left hears nothing, and looks when it comes back', async () => {
  leave();
  other.postMessage(null);
  await delivered();
  expect(onNews).not.toHaveBeenCalled();
  show(true);
  expect(onNews).toHaveBeenCalledTimes(1);
  other.postMessage(null);
  await delivered();
  expect(onNews).toHaveBeenCalledTimes(2);
});

test('the first show of a page is no return', () => {
  show(false);
  expect(onNews).not.toHaveBeenCalled();
});
