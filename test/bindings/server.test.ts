import { createElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { createSSRApp, h } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import * as react from '../../src/bindings/react.ts';
import * as vue from '../../src/bindings/vue.ts';
import Gate from './Gate.svelte?server';

test('there is no page here', () => {
  expect(typeof document).toBe('undefined');
  expect(typeof window).toBe('undefined');
});

test('React renders on a server, with everything optional held', () => {
  const Known = (): ReactNode => (react.useConsent() ? 'known' : 'unknown');
  expect(renderToString(createElement(react.Allowed, { category: 'functional', fallback: 'instead' }, 'inside'))).toBe('instead');
  expect(renderToString(createElement(Known))).toBe('unknown');
});

test('Vue renders on a server, with everything optional held', async () => {
  const gate = { render: () => h('p', h(vue.Allowed, { category: 'functional' }, { default: () => 'inside', fallback: () => 'instead' })) };
  expect(await renderVue(createSSRApp(gate))).toContain('instead');
});

test('Svelte renders on a server, with everything optional held', () => {
  const { body } = render(Gate);
  expect(body).toContain('instead');
  expect(body).toContain('unknown');
});
