import { expect, test } from 'vitest';
import { ADDRESSES, CATEGORY, CONTROL, HASH, OPTIONS, SCRIPT_TYPE, SERVICE } from '../../src/config/attributes.ts';
import { complete } from '../../src/config/complete.ts';
import { completeLook } from '../../src/config/completeLook.ts';
import { completeShown } from '../../src/config/completeShown.ts';

const GOOD: Record<string, string> = { region: 'SE', 'ui.layout': 'bar', 'links.cookies': '/cookies', 'links.privacy': '/privacy' };

test('the attributes are those of the documented HTML', () => {
  expect({ CATEGORY, SERVICE, SCRIPT_TYPE, CONTROL, HASH }).toEqual({
    CATEGORY: 'data-category',
    SERVICE: 'data-service',
    SCRIPT_TYPE: 'data-type',
    CONTROL: 'data-fika',
    HASH: '#fika',
  });
  expect(Object.keys(OPTIONS)).toEqual(
    ['policy', 'privacy', 'lang', 'revision', 'region', 'cookie-domain', 'layout'].map((name) => `data-${name}`),
  );
});

test.each(Object.entries(ADDRESSES))('%s holds what goes into %s', (held, live) => {
  expect(held).toBe(`data-${live}`);
});

test.each(Object.entries(OPTIONS))('%s sets the option %s, which exists', (_, path) => {
  const value = GOOD[path] ?? 'value';
  const input = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  const rejected: string[] = [];
  const config = complete(input, (bad) => void rejected.push(bad));
  const { links } = completeShown(config);
  const { layout } = completeLook(config);
  expect(rejected).toEqual([]);
  const completed: unknown = { ...config, links, ui: { ...config.ui, layout } };
  expect(path.split('.').reduce((found, key) => (found as Record<string, unknown>)[key], completed)).toBe(value);
});
