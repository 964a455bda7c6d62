// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { addLocator } from '../../src/gpp/addLocator.ts';

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

afterEach(() => {
  if (!document.querySelector('body')) document.documentElement.append(document.createElement('body'));
  document.body.replaceChildren();
});

test('frames of the page find its window, once', () => {
  addLocator();
  addLocator();
  expect(frames().map(({ name }) => name)).toEqual(['__gppLocator']);
  expect('__gppLocator' in window.frames).toBe(true);
});

test('nobody sees it, tabs to it or hears of it, and it needs no inline style', () => {
  addLocator();
  const [frame] = frames();
  expect(frame).toMatchObject({ hidden: true, tabIndex: -1, width: '0', height: '0' });
  expect(frame?.getAttribute('aria-hidden')).toBe('true');
  expect(frame?.hasAttribute('style')).toBe(false);
  expect(frame?.hasAttribute('src')).toBe(false);
});

test('the locator of another consent manager stays the only one', () => {
  const theirs = document.createElement('iframe');
  theirs.name = '__gppLocator';
  document.body.append(theirs);
  addLocator();
  expect(frames()).toEqual([theirs]);
});

test('in a page that has no body yet it comes with the body', async () => {
  document.body.remove();
  addLocator();
  document.documentElement.append(document.createComment('not yet'));
  await Promise.resolve();
  expect(frames()).toEqual([]);
  document.documentElement.append(document.createElement('body'));
  await Promise.resolve();
  expect(frames()).toHaveLength(1);
});
