// @vitest-environment jsdom
import { act, createElement as h, Fragment, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Allowed, useAllowed, useConsent, type AllowedProps } from '../../src/bindings/react.ts';
import { createPage } from './createPage.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const problems = vi.spyOn(console, 'error');
let page: ReturnType<typeof createPage>;
let container: HTMLElement;
let root: Root | undefined;

beforeEach(() => {
  vi.clearAllMocks();
  page = createPage();
  container = document.createElement('div');
});

afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  page.leave();
  expect(problems).not.toHaveBeenCalled();
});

const Granted = (): ReactNode => useConsent()?.granted.join(' ') ?? 'unknown';
const gate = (props: Partial<AllowedProps> = {}): ReactNode =>
  h(Allowed, { category: 'functional', fallback: 'instead', ...props }, 'inside');
const show = (node: ReactNode): void => {
  act(() => {
    root ??= createRoot(container);
    root.render(node);
  });
};

test('on a server nothing optional is allowed and consent is unknown', () => {
  page.arrive();
  page.decide(true);
  expect(renderToString(h(Granted))).toBe('unknown');
  expect(renderToString(gate())).toBe('instead');
  expect(renderToString(gate({ category: 'essential' }))).toBe('inside');
});

test('a page is hydrated as the server wrote it, and then shows what is allowed', () => {
  const app = h(Fragment, null, gate(), ' ', h(Granted));
  container.innerHTML = renderToString(app);
  page.arrive();
  page.decide(true);
  const recovered = vi.fn();
  act(() => {
    root = hydrateRoot(container, app, { onRecoverableError: recovered });
  });
  expect(recovered).not.toHaveBeenCalled();
  expect(container.textContent).toBe('inside essential performance functional advertising');
});

test('the gate opens when Fika arrives after it, and follows each answer', () => {
  show(gate());
  expect(container.textContent).toBe('instead');
  act(() => {
    page.arrive();
  });
  expect(container.textContent).toBe('instead');
  act(() => {
    page.decide(true);
  });
  expect(container.textContent).toBe('inside');
  act(() => {
    page.decide({ functional: false });
  });
  expect(container.textContent).toBe('instead');
});

test('the gate is open at once where Fika was first', () => {
  page.arrive();
  page.decide(true);
  show(gate());
  expect(container.textContent).toBe('inside');
});

test('a service that is answered alone differs from its category', () => {
  page.arrive();
  show(h(Fragment, null, gate({ service: 'video' }), ' ', gate({ service: 'map' })));
  act(() => {
    page.decide({ functional: true, 'functional/video': false });
  });
  expect(container.textContent).toBe('instead inside');
});

test('without a fallback nothing stands there', () => {
  show(gate({ fallback: undefined }));
  expect(container.textContent).toBe('');
});

test('the gate follows a category that changes', () => {
  page.arrive();
  page.decide({ functional: true, advertising: false });
  show(gate({ category: 'advertising' }));
  expect(container.textContent).toBe('instead');
  show(gate({ category: 'functional' }));
  expect(container.textContent).toBe('inside');
});

test('useConsent and useAllowed draw their component anew at a change', () => {
  const Both = (): ReactNode => `${String(useConsent()?.decided)} ${String(useAllowed('functional', 'map'))}`;
  page.arrive();
  show(h(Both));
  expect(container.textContent).toBe('false false');
  act(() => {
    page.decide({ performance: true, functional: true, advertising: false });
  });
  expect(container.textContent).toBe('true true');
});

test('an unmounted component listens no longer', () => {
  show(h(Fragment, null, gate(), h(Granted)));
  expect(page.listeners).toBeGreaterThan(0);
  show(null);
  expect(page.listeners).toBe(0);
});
