import { describe, expect, test } from 'vitest';
import { answerFor } from '../../src/consent/answerFor.ts';
import { isAllowed } from '../../src/consent/isAllowed.ts';
import { INITIAL } from '../../src/consent/reduce.ts';
import type { Decision, State } from '../../src/consent/state.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';

const services = {
  maps: { category: 'functional' },
  video: { category: 'functional', saleOrShare: true },
  ads: { category: 'advertising' },
} as const;
const config = createConfig({ services });

const after = (decision: Partial<Decision> | null, own: Partial<State> = {}): State => ({
  ...INITIAL,
  decision: decision && createDecision(decision),
  ...own,
});

describe('without a signal', () => {
  test.each<[name: string, decision: Partial<Decision> | null, category: string, service: string | null, answer: boolean | undefined]>([
    ['before an answer all that is optional is undecided', null, 'performance', null, undefined],
    ['… its services too', null, 'functional', 'maps', undefined],
    ['what is essential is granted from the start', null, 'essential', null, true],
    ['… with any service named', null, 'essential', 'maps', true],
    ['… even where a record says otherwise', { denied: ['essential'] }, 'essential', null, true],
    ['an unknown category is denied', null, 'nowhere', null, false],
    ['… even where a record grants it', { granted: ['nowhere'] }, 'nowhere', null, false],
    ['… and so is a name of every object', { granted: ['toString'] }, 'toString', null, false],
    ['a granted category is granted', { granted: ['functional'] }, 'functional', null, true],
    ['… with its services', { granted: ['functional'] }, 'functional', 'maps', true],
    ['a denied category is denied', { denied: ['functional'] }, 'functional', null, false],
    ['… with its services', { denied: ['functional'] }, 'functional', 'maps', false],
    ['a category that was added later is undecided', { granted: ['functional'], denied: ['advertising'] }, 'performance', null, undefined],
    ['a service may be denied on its own', { granted: ['functional'], services: { maps: false } }, 'functional', 'maps', false],
    ['… and its category stays', { granted: ['functional'], services: { maps: false } }, 'functional', null, true],
    ['a service may be granted on its own', { denied: ['functional'], services: { maps: true } }, 'functional', 'maps', true],
    ['a service that is not declared follows its category', { granted: ['functional'] }, 'functional', 'other', true],
    ['… and so does one of another category', { granted: ['functional'], services: { maps: true } }, 'performance', 'maps', undefined],
    ['… whose own grant widens nothing', { denied: ['advertising'], services: { maps: true } }, 'advertising', 'maps', false],
    ['a service added after its category was granted is undecided', { granted: ['functional'], known: ['video'] }, 'functional', 'maps', undefined],
    ['… while the rest stays', { granted: ['functional'], known: ['video'] }, 'functional', 'video', true],
    ['… but a refusal covers what comes later', { denied: ['functional'], known: [] }, 'functional', 'maps', false],
  ])('%s', (_, decision, category, service, answer) => {
    expect(answerFor(config, after(decision), category, service)).toBe(answer);
  });
});

describe('under a Global Privacy Control signal', () => {
  const state = (decision: Partial<Decision> | null): State => after(decision, { gpc: true });

  test.each<[name: string, decision: Partial<Decision> | null, category: string, service: string | null, answer: boolean | undefined]>([
    ['advertising is denied before any answer', null, 'advertising', null, false],
    ['… with its services', null, 'advertising', 'ads', false],
    ['a service that sells or shares is denied, wherever it is', null, 'functional', 'video', false],
    ['the rest is undecided', null, 'functional', 'maps', undefined],
    ['an older grant of advertising counts for nothing', { granted: ['advertising'] }, 'advertising', null, false],
    ['… nor does one of a service', { services: { ads: true, video: true } }, 'advertising', 'ads', false],
    ['an explicit grant under the signal counts', { granted: ['advertising'], gpc: true }, 'advertising', null, true],
    ['… for a service on its own', { denied: ['advertising'], services: { ads: true }, gpc: true }, 'advertising', 'ads', true],
    ['a grant of the category is no explicit one of a service that sells', { granted: ['functional'], gpc: true }, 'functional', 'video', false],
    ['… which needs its own', { granted: ['functional'], services: { video: true }, gpc: true }, 'functional', 'video', true],
  ])('%s', (_, decision, category, service, answer) => {
    expect(answerFor(config, state(decision), category, service)).toBe(answer);
  });

  test('a service added after advertising was granted does not run unasked', () => {
    const granted = state({ granted: ['advertising'], known: [], gpc: true });
    expect(isAllowed(config, granted, 'advertising', 'ads')).toBe(false);
  });

  test('an owner who ignores the signal gets the answers as they are', () => {
    const ignoring = createConfig({ services, gpc: 'ignore' });
    expect(answerFor(ignoring, state(null), 'advertising')).toBeUndefined();
    expect(answerFor(ignoring, state({ granted: ['advertising'] }), 'advertising', 'ads')).toBe(true);
  });
});

test('children are never granted anything optional, whatever their record says', () => {
  const children = createConfig({ services, audience: 'children' });
  const all = after({ granted: ['advertising', 'functional', 'performance'], services: { maps: true }, gpc: true }, { mode: 'opt-out' });
  for (const { id } of children.categories) expect(isAllowed(children, all, id)).toBe(id === 'essential');
  expect(isAllowed(children, all, 'functional', 'maps')).toBe(false);
});
