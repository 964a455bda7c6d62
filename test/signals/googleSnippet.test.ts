import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { GOOGLE_TYPES } from '../../src/signals/GOOGLE_TYPES.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const SNIPPET = /<!-- google snippet -->\s+```html\s+<script>([^]*?)<\/script>/.exec(README)?.[1] ?? '';

test('the snippet of the README denies everything that Fika would, before any tag', () => {
  const page: { dataLayer?: object[]; window?: unknown } = {};
  page.window = page;
  runInContext(SNIPPET, createContext(page));
  const { dataLayer = [] } = page;
  expect(dataLayer.map((entry) => Object.prototype.toString.call(entry))).toEqual(['[object Arguments]']);
  const denied = Object.fromEntries(Object.keys(GOOGLE_TYPES).map((type) => [type, 'denied']));
  expect(JSON.parse(JSON.stringify([...(dataLayer[0] as unknown[])]))).toEqual(['consent', 'default', { ...denied, security_storage: 'granted', wait_for_update: 500 }]);
});

test('its hash for a Content-Security-Policy is that of the README, and it has five lines', () => {
  expect(README).toContain(`'sha256-${createHash('sha256').update(SNIPPET).digest('base64')}'`);
  expect(SNIPPET.trim().split('\n')).toHaveLength(5);
});

test('the stub for __gpp in the README is the one that is tested', async () => {
  const { STUB } = await import('../gpp/STUB.ts');
  expect(README).toContain(STUB.trim());
});
