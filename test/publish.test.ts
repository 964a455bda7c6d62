// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Fika } from '../src/api.ts';
import { INITIAL } from '../src/consent/begin.ts';
import { toConsent } from '../src/consent/toConsent.ts';
import { publish } from '../src/publish.ts';
import { createConfig } from './support/createConfig.ts';

const present = toConsent(createConfig(), INITIAL);
const createStub = () => {
  const init = vi.fn(() => Promise.resolve(present));
  const consent = vi.fn(() => present);
  return { init, consent, fika: Object.defineProperty({ init } as unknown as Fika, 'consent', { get: consent, enumerable: true }) };
};
const report = vi.fn();
/** As a page has it: `undefined` where no script has put it there. */
const onPage = (): unknown => (window as { fika?: unknown }).fika;

afterEach(() => {
  vi.clearAllMocks();
  // What was published cannot be deleted, by design.
  vi.unstubAllGlobals();
});

test('another Fika of the page stays, is started in its place, and the site owner is told', async () => {
  const there = createStub();
  const own = createStub();
  vi.stubGlobal('fika', there.fika);
  await publish(own.fika, report).init({ revision: 2 });
  expect(report).toHaveBeenCalledWith('twice');
  expect(there.init).toHaveBeenCalledWith({ revision: 2 });
  expect(own.init).not.toHaveBeenCalled();
  expect(onPage()).toBe(there.fika);
});

test('before init the page has no Fika; from then on it has this one, which starts each time it is told to', async () => {
  const { fika, init, consent } = createStub();
  const published = publish(fika, report);
  expect(onPage()).toBeUndefined();
  expect(consent).not.toHaveBeenCalled();
  await published.init({ revision: 2 });
  await published.init();
  expect(onPage()).toBe(published);
  expect(init.mock.calls).toEqual([[{ revision: 2 }], [undefined]]);
  expect(report).not.toHaveBeenCalled();
  expect(published.consent).toBe(present);
  expect(Object.keys(published)).toEqual(['init', 'consent']);
  expect(Object.isFrozen(published)).toBe(true);
});
