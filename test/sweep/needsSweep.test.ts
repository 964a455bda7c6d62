import { expect, test } from 'vitest';
import { needsSweep } from '../../src/sweep/needsSweep.ts';
import { createConfig } from '../support/createConfig.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

const config = createConfig({
  services: {
    video: { category: 'functional', cookies: [{ name: 'seen_*', party: 'first', duration: 'session' }], storage: [{ name: '__player' }] },
  },
});
const decided = (functional: boolean) =>
  play(config, createStart(), { type: 'decide', choice: new Map([['functional', functional]]), source: 'api', id: 'a', now: 0 });

test.each(['seen_1=x', 'other=1\n__player', 'other=1\nseen_'])('what a denied service declares is a reason to sweep: %j', (names) => {
  expect(needsSweep(config, decided(false), () => names)).toBe(true);
});

test.each(['', 'other=1', 'player\nsession'])('%j is none', (names) => {
  expect(needsSweep(config, decided(false), () => names)).toBe(false);
});

test.each(['indexedDB', 'cache'])('what may stand in %s is a reason too: its name says nothing', (kind) => {
  const hidden = createConfig({ services: { video: { category: 'functional', storage: [{ name: 'player', kind: kind as 'cache' }] } } });
  const refused = play(hidden, createStart(), { type: 'decide', choice: false, source: 'api', id: 'a', now: 0 });
  expect(needsSweep(hidden, refused, () => '')).toBe(true);
});

test('nothing is swept of a service that was granted, or that nobody has answered', () => {
  expect(needsSweep(config, decided(true), () => 'seen_1=x')).toBe(false);
  expect(needsSweep(config, play(config, createStart()), () => 'seen_1=x')).toBe(false);
});

test('where nothing is declared nothing is looked at', () => {
  const look = () => {
    throw new Error('This costs time');
  };
  expect(needsSweep(createConfig(), decided(false), look)).toBe(false);
  expect(needsSweep(config, decided(true), look)).toBe(false);
});
