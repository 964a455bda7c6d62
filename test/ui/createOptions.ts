import { vi } from 'vitest';
import type { Config } from '../../src/config/complete.ts';
import type { Loader } from '../../src/loader.ts';
import english from '../../src/locales/details/en.ts';
import type { UiOptions } from '../../src/showUi.ts';

/** The guard's end of the interface, on an empty page. `late` is what arrives of it later. */
export function createOptions(config: Config, late: object = {}) {
  const host = document.createElement('fika-consent');
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: 'open' });
  // jsdom has none.
  Object.assign(root, { adoptedStyleSheets: [] });
  const act = () => vi.fn<() => void>();
  return {
    root,
    config,
    loader: { part: () => Promise.resolve(late), texts: vi.fn(() => Promise.resolve({ default: english })) } as unknown as Loader,
    decide: vi.fn<UiOptions['decide']>(),
    open: vi.fn<UiOptions['open']>(),
    close: act(),
    download: act(),
    fail: vi.fn<UiOptions['fail']>(),
    report: vi.fn<UiOptions['report']>(),
  };
}
