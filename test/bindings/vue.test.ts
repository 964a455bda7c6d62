// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSSRApp, h, nextTick, ref, type App, type VNodeChild } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { Allowed, useAllowed, useConsent } from '../../src/bindings/vue.ts';
import { createPage } from './createPage.ts';

const problems = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
let page: ReturnType<typeof createPage>;
let container: HTMLElement;
let app: App | undefined;

beforeEach(() => {
  vi.clearAllMocks();
  page = createPage();
  container = document.createElement('div');
});

afterEach(() => {
  app?.unmount();
  app = undefined;
  page.leave();
  for (const problem of problems) expect(problem).not.toHaveBeenCalled();
});

type Names = { category?: string; service?: string };

const gate = ({ category = 'functional', service }: Names = {}, slots: Record<string, () => VNodeChild> = { fallback: () => 'instead' }) =>
  h(Allowed, { category, ...(service ? { service } : {}) }, { default: () => 'inside', ...slots });

const Granted = {
  setup() {
    const consent = useConsent();
    return () => consent.value?.granted.join(' ') ?? 'unknown';
  },
};

/** Writes it as a server does, and hydrates it; in between there is time for something to happen. */
const show = async (render: () => VNodeChild, meanwhile?: () => void): Promise<void> => {
  app = createSSRApp({ render: () => h('div', [render()].flat()) });
  container.innerHTML = await renderToString(app);
  meanwhile?.();
  app.mount(container);
  await nextTick();
};

test('on a server nothing optional is allowed and consent is unknown', async () => {
  page.arrive();
  page.decide(true);
  const html = await renderToString(createSSRApp({ render: () => [h('b', h(Granted)), h('b', gate()), h('b', gate({ category: 'essential' }))] }));
  expect(html.replaceAll(/<!--.*?-->/g, '')).toBe('<b>unknown</b><b>instead</b><b>inside</b>');
});

test('a page is hydrated as the server wrote it, and then shows what is allowed', async () => {
  await show(
    () => [h('b', gate()), h('b', h(Granted))],
    () => {
      page.arrive();
      page.decide(true);
    },
  );
  expect([...container.querySelectorAll('b')].map(({ textContent }) => textContent)).toEqual(['inside', 'essential performance functional advertising']);
});

test('the gate opens when Fika arrives after it, and follows each answer', async () => {
  await show(() => gate());
  page.arrive();
  await nextTick();
  expect(container.textContent).toBe('instead');
  page.decide(true);
  await nextTick();
  expect(container.textContent).toBe('inside');
  page.decide({ functional: false });
  await nextTick();
  expect(container.textContent).toBe('instead');
});

test('a service that is answered alone differs from its category', async () => {
  page.arrive();
  await show(() => [gate({ service: 'video' }), h('br'), gate({ service: 'map' })]);
  page.decide({ functional: true, 'functional/video': false });
  await nextTick();
  expect(container.textContent).toBe('insteadinside');
});

test('without a fallback nothing stands there', async () => {
  await show(() => gate({}, {}));
  expect(container.textContent).toBe('');
});

test('the gate follows a category that changes', async () => {
  const category = ref('advertising');
  page.arrive();
  page.decide({ functional: true, advertising: false });
  await show(() => gate({ category: category.value }));
  expect(container.textContent).toBe('instead');
  category.value = 'functional';
  await nextTick();
  expect(container.textContent).toBe('inside');
});

test('useAllowed takes names, refs and getters, and follows each answer', async () => {
  const service = ref('video');
  page.arrive();
  const Both = {
    setup() {
      const answers = [useAllowed('functional'), useAllowed(() => 'functional', service)];
      return () => answers.map(({ value }) => String(value)).join(' ');
    },
  };
  await show(() => h(Both));
  expect(container.textContent).toBe('false false');
  page.decide({ functional: true, 'functional/video': false });
  await nextTick();
  expect(container.textContent).toBe('true false');
  service.value = 'map';
  await nextTick();
  expect(container.textContent).toBe('true true');
});

test('an unmounted component listens no longer', async () => {
  await show(() => [gate(), h(Granted)]);
  expect(page.listeners).toBeGreaterThan(0);
  app?.unmount();
  app = undefined;
  expect(page.listeners).toBe(0);
});
