import { expect, test, vi } from 'vitest';
import { INITIAL } from '../../src/consent/begin.ts';
import type { State } from '../../src/consent/state.ts';
import { createTeller } from '../../src/signals/createTeller.ts';
import { createChange } from '../support/createChange.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';

const config = createConfig();
const first = createChange(config, INITIAL, createStart());
const accepted = createChange(config, first.state, createDecide(true));
const refused = createChange(config, first.state, createDecide(false));

const read = ({ answers }: State): unknown => answers.get('advertising');

test('a vendor hears each news once, however often the effect is applied', () => {
  const tell = vi.fn();
  const effect = createTeller({ read, tell });
  for (const change of [first, first, accepted, accepted, first]) effect(change);
  expect(tell.mock.calls).toEqual([[undefined, true], [true, false], [undefined, false]]);
});

test('undecided and refused are not the same news', () => {
  const tell = vi.fn();
  const effect = createTeller({ read, tell });
  effect(first);
  effect(refused);
  expect(tell.mock.calls).toEqual([[undefined, true], [false, false]]);
});

test('a vendor that comes late hears what holds then, as the first that it hears', () => {
  const tell = vi.fn();
  let isThere = false;
  const effect = createTeller({ read, tell, isThere: () => isThere });
  effect(first);
  effect(accepted);
  isThere = true;
  effect(accepted);
  effect(accepted);
  expect(tell.mock.calls).toEqual([[true, true]]);
});

test('a vendor that throws is not told the same again, but hears the next', () => {
  const tell = vi.fn(() => {
    throw new Error('not today');
  });
  const effect = createTeller({ read, tell });
  expect(() => effect(first)).toThrow('not today');
  expect(() => effect(first)).not.toThrow();
  expect(() => effect(accepted)).toThrow('not today');
  expect(tell).toHaveBeenCalledTimes(2);
});
