// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { hasGpc, pageRegion } from '../../src/visitor/signals.ts';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  document.head.replaceChildren();
  delete document.documentElement.dataset.region;
});

test.each([
  [true, true],
  [false, false],
  ['true', false],
  [1, false],
  [undefined, false],
])('only true itself is a signal: %o', (value, expected) => {
  Object.defineProperty(navigator, 'globalPrivacyControl', { value, configurable: true });
  expect(hasGpc()).toBe(expected);
});

test('a browser that knows no signal sends none', () => {
  expect(hasGpc()).toBe(false);
});

test('the page says where the visitor is, on <html> first and then in a <meta>', () => {
  expect(pageRegion()).toBeFalsy();
  const meta = document.createElement('meta');
  meta.name = 'fika-region';
  meta.content = 'US-CA';
  document.head.append(meta);
  expect(pageRegion()).toBe('US-CA');
  document.documentElement.dataset.region = 'SE';
  expect(pageRegion()).toBe('SE');
});

test('an empty region is none', () => {
  document.documentElement.dataset.region = '';
  expect(pageRegion()).toBeFalsy();
  const meta = document.createElement('meta');
  meta.name = 'fika-region';
  document.head.append(meta);
  expect(pageRegion()).toBeFalsy();
  meta.content = 'SE';
  expect(pageRegion()).toBe('SE');
});
