import { expect, test } from 'vitest';
import { answerFor } from '../../src/consent/answerFor.ts';
import { INITIAL } from '../../src/consent/begin.ts';
import type { Decision } from '../../src/consent/state.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

const config = createConfig({
  services: {
    maps: { category: 'functional' },
    video: { category: 'functional' },
    ads: { category: 'advertising' },
  },
});
const answer = (decision: Partial<Decision> | null, category: string, service?: string | null, of = config): boolean | undefined | null =>
  answerFor(play(of, createStart({ stored: decision && createDecision(decision) })), category, service);

test.each<[name: string, decision: Partial<Decision> | null, category: string, service: string | null, answer: boolean | undefined | null]>([
  ['before an answer all that is optional is undecided', null, 'performance', null, undefined],
  ['… its services too', null, 'functional', 'maps', undefined],
  ['what is essential is granted from the start', null, 'essential', null, true],
  ['… with any service named', null, 'essential', 'maps', true],
  ['… even where a record says otherwise', { denied: ['essential'] }, 'essential', null, true],
  ['an unknown category is none', null, 'nowhere', null, null],
  ['… even where a record grants it', { granted: ['nowhere'] }, 'nowhere', null, null],
  ['… and so is a name of every object', { granted: ['toString'] }, 'toString', null, null],
  ['… with any service named', { granted: ['functional'] }, 'nowhere', 'maps', null],
  ['… and no name at all', null, '', null, null],
  ['a category is granted', { granted: ['functional'] }, 'functional', null, true],
  ['… with its services', { granted: ['functional'] }, 'functional', 'maps', true],
  ['or denied', { denied: ['functional'] }, 'functional', null, false],
  ['… with its services', { denied: ['functional'] }, 'functional', 'maps', false],
  ['a category that was added later is undecided', { granted: ['functional'], denied: ['advertising'] }, 'performance', null, undefined],
  ['a service has an answer of its own', { granted: ['functional'], services: { maps: false } }, 'functional', 'maps', false],
  ['… and its category stays', { granted: ['functional'], services: { maps: false } }, 'functional', null, true],
  ['… even while the category is undecided', { services: { maps: true } }, 'functional', 'maps', true],
  ['a service added after its category was granted is undecided', { granted: ['functional'], known: ['video'] }, 'functional', 'maps', undefined],
  ['a service that is not declared follows its category', { granted: ['functional'] }, 'functional', 'other', true],
  ['… and so does one without a name', { granted: ['functional'] }, 'functional', '', true],
  ['… and one of another category', { granted: ['functional'], services: { maps: true } }, 'performance', 'maps', undefined],
  ['… whose own grant widens nothing', { denied: ['advertising'], services: { maps: true } }, 'advertising', 'maps', false],
])('%s', (_, decision, category, service, expected) => {
  expect(answer(decision, category, service)).toBe(expected);
});

test('before the start no category is known but the essential one', () => {
  expect(answerFor(INITIAL, 'performance')).toBeNull();
  expect(answerFor(INITIAL, 'essential')).toBe(true);
});

test('a service is no category', () => {
  expect(answer({ granted: ['functional'] }, 'functional/maps')).toBeNull();
});

test.each(['undefined', 'null', 'constructor'])('a service may be called "%s"; its answer is not that of its category', (id) => {
  const odd = createConfig({ services: { [id]: { category: 'functional' } } });
  const decision = { denied: ['functional'], services: { [id]: true } };
  expect(answer(decision, 'functional', id, odd)).toBe(true);
  expect([undefined, null, ''].map((service) => answer(decision, 'functional', service, odd))).toEqual([false, false, false]);
});
