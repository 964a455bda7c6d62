import { expect, test } from 'vitest';
import { isOwn } from '../../src/consent/isOwn.ts';
import type { Action } from '../../src/consent/state.ts';
import { createChange } from '../support/createChange.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { NOW } from '../support/NOW.ts';
import { play } from '../support/play.ts';

const config = createConfig();
const stored = createDecision({ granted: ['performance', 'advertising'] });
const begun = play(config, createStart({ stored }));
const asked = play(config, createStart());
const after = (action: Action, before = begun): boolean => isOwn(createChange(config, before, action));

test('what a visitor answers, changes or forgets on a page is that page’s own', () => {
  expect(after(createDecide(false))).toBe(true);
  expect(after(createDecide(true), asked)).toBe(true);
  expect(after({ type: 'reset' })).toBe(true);
});

test('so is what a signal takes back at the start, and what is taken over from another manager', () => {
  expect(after(createStart({ stored, gpc: true }), asked)).toBe(true);
  expect(after(createStart({ imported: stored }), asked)).toBe(true);
});

test('what stands in the record, or was decided in another tab, is not', () => {
  expect(after(createStart({ stored }), asked)).toBe(false);
  expect(after({ type: 'sync', stored: { ...stored, granted: [] }, now: NOW })).toBe(false);
  expect(after({ type: 'sync', stored: null, now: NOW })).toBe(false);
});

test('nor is a record that counts no more, nor a window that opens', () => {
  expect(after(createStart({ stored: { ...stored, rev: 'old' } }), asked)).toBe(false);
  expect(after({ type: 'open', view: 'preferences' })).toBe(false);
  expect(after({ type: 'reset' }, asked)).toBe(false);
});
