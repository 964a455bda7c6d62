// @vitest-environment jsdom
import { flushSync, hydrate, mount, unmount } from 'svelte';
import { render } from 'svelte/server';
import { derived, get } from 'svelte/store';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { allowed, consent } from '../../src/bindings/svelte.ts';
import { createPage } from './createPage.ts';
import Gate from './Gate.svelte';
import ServerGate from './Gate.svelte?server';

const problems = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
let page: ReturnType<typeof createPage>;
let container: HTMLElement;
let component: Record<string, unknown> | undefined;

beforeEach(() => {
  vi.clearAllMocks();
  page = createPage();
  container = document.createElement('div');
});

afterEach(async () => {
  if (component) await unmount(component);
  component = undefined;
  page.leave();
  for (const problem of problems) expect(problem).not.toHaveBeenCalled();
});

const settle = async (): Promise<void> => {
  await Promise.resolve();
  flushSync();
};
const inGate = (): string | undefined => container.querySelector('div')?.textContent.trim();
const known = (): string | undefined => container.querySelector('p')?.textContent;
const show = async (props: Record<string, unknown> = {}): Promise<void> => {
  component = mount(Gate, { target: container, props });
  await settle();
};

test('on a server nothing optional is allowed and consent is unknown', () => {
  page.arrive();
  page.decide(true);
  container.innerHTML = render(ServerGate).body;
  expect(inGate()).toBe('instead');
  expect(known()).toBe('unknown');
  container.innerHTML = render(ServerGate, { props: { category: 'essential' } }).body;
  expect(inGate()).toBe('inside');
});

test('a page is hydrated as the server wrote it, and then shows what is allowed', async () => {
  container.innerHTML = render(ServerGate).body;
  const paragraph = container.querySelector('p');
  page.arrive();
  page.decide(true);
  component = hydrate(Gate, { target: container, props: {} });
  expect(inGate()).toBe('instead');
  expect(known()).toBe('unknown');
  await settle();
  expect(inGate()).toBe('inside');
  expect(known()).toBe('essential performance functional advertising');
  expect(container.querySelector('p')).toBe(paragraph);
});

test('the gate opens when Fika arrives after it, and follows each answer', async () => {
  await show();
  page.arrive();
  flushSync();
  expect(inGate()).toBe('instead');
  page.decide(true);
  flushSync();
  expect(inGate()).toBe('inside');
  page.decide({ functional: false });
  flushSync();
  expect(inGate()).toBe('instead');
});

test('a service that is answered alone differs from its category', async () => {
  page.arrive();
  await show({ service: 'video' });
  page.decide({ functional: true, 'functional/video': false });
  flushSync();
  expect(inGate()).toBe('instead');
  page.decide({ 'functional/video': true });
  flushSync();
  expect(inGate()).toBe('inside');
});

test('without content and fallback nothing stands there, open or not', async () => {
  page.arrive();
  await show({ bare: true });
  expect(inGate()).toBe('');
  page.decide(true);
  flushSync();
  expect(inGate()).toBe('');
});

test('the stores keep the contract: a value at once, the present one before the next paint, and a way to stop', async () => {
  page.arrive();
  page.decide({ functional: true });
  const run = vi.fn();
  const stop = allowed('functional').subscribe(run);
  expect(run.mock.calls).toEqual([[false]]);
  await Promise.resolve();
  expect(run.mock.lastCall).toEqual([true]);
  stop();
  page.decide({ functional: false });
  expect(run).toHaveBeenCalledTimes(2);
});

test('a store that is left before it was told is told nothing more', async () => {
  page.arrive();
  const run = vi.fn();
  consent.subscribe(run)();
  await Promise.resolve();
  expect(run.mock.calls).toEqual([[null]]);
});

test('the stores go together with those of Svelte', async () => {
  page.arrive();
  const both = derived([consent, allowed('functional', 'video')], ([now, video]) => [now?.decided, video]);
  expect(get(both)).toEqual([undefined, false]);
  const run = vi.fn();
  const stop = both.subscribe(run);
  page.decide(true);
  await Promise.resolve();
  expect(run).toHaveBeenLastCalledWith([true, true]);
  stop();
});

test('an unmounted component listens no longer', async () => {
  await show();
  expect(page.listeners).toBeGreaterThan(0);
  if (component) await unmount(component);
  component = undefined;
  expect(page.listeners).toBe(0);
});
