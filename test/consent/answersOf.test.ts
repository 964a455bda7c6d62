import { describe, expect, test } from 'vitest';
import { answersOf } from '../../src/consent/answersOf.ts';
import type { Decision } from '../../src/consent/state.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';

const services = {
  login: { category: 'essential' },
  maps: { category: 'functional' },
  video: { category: 'functional', saleOrShare: true },
  ads: { category: 'advertising' },
} as const;
const config = createConfig({ services });

/** The answers that there are, in words: `functional: yes`. */
function read(decision: Partial<Decision>, { signalled = false, of = config } = {}): string[] {
  const answers = [...answersOf(of, createDecision(decision), signalled)];
  return answers.flatMap(([name, answer]) => (answer === undefined ? [] : `${name}: ${answer ? 'yes' : 'no'}`));
}

describe('without a signal', () => {
  test.each<[name: string, decision: Partial<Decision>, answers: string[]]>([
    ['who has answered nothing has no answers', {}, []],
    ['… though every service was there', { known: ['ads', 'maps', 'video'] }, []],
    ['a granted category is granted with its services', { granted: ['functional'] }, ['functional: yes', 'functional/maps: yes', 'functional/video: yes']],
    ['a denied one is denied with its services', { denied: ['advertising'] }, ['advertising: no', 'advertising/ads: no']],
    [
      'a service may be denied on its own',
      { granted: ['functional'], services: { maps: false } },
      ['functional: yes', 'functional/maps: no', 'functional/video: yes'],
    ],
    ['… or granted', { denied: ['advertising'], services: { ads: true } }, ['advertising: no', 'advertising/ads: yes']],
    ['… while its category is undecided', { services: { ads: true } }, ['advertising/ads: yes']],
    ['a service added after its category was granted is undecided', { granted: ['functional'], known: ['video'] }, ['functional: yes', 'functional/video: yes']],
    ['… but a refusal covers what comes later', { denied: ['advertising'], known: [] }, ['advertising: no', 'advertising/ads: no']],
    ['what the configuration does not know is no answer', { granted: ['nowhere', 'essential'], denied: ['toString'], services: { nobody: true, login: false } }, []],
    ['a name of every object is none either', { granted: ['constructor'], services: JSON.parse('{ "__proto__": true }') as Record<string, boolean> }, []],
  ])('%s', (_, decision, answers) => {
    expect(read(decision)).toEqual(answers);
  });
});

test('a service called "constructor" is undecided like any other', () => {
  const odd = createConfig({ services: { constructor: { category: 'functional' } } });
  expect(read({}, { of: odd })).toEqual([]);
});

describe('under a Global Privacy Control signal', () => {
  const DENIED = ['advertising: no', 'functional/video: no', 'advertising/ads: no'];

  test.each<[name: string, decision: Partial<Decision>, answers: string[]]>([
    ['advertising, and what sells or shares, is denied before any answer', {}, DENIED],
    ['an older grant of them counts for nothing', { granted: ['advertising'], services: { ads: true, video: true } }, DENIED],
    ['an answer under it to something else opts nobody in', { gpc: true }, DENIED],
    ['a service added after advertising was granted is denied', { granted: ['advertising'], known: [], gpc: true }, ['advertising: yes', ...DENIED.slice(1)]],
  ])('%s', (_, decision, answers) => {
    expect(read(decision, { signalled: true })).toEqual(answers);
  });

  test('an explicit grant under it counts, of a category, of a service, and of a category with its services', () => {
    expect(read({ granted: ['advertising'], gpc: true }, { signalled: true })).toContain('advertising: yes');
    const one = read({ denied: ['advertising'], services: { ads: true }, gpc: true }, { signalled: true });
    expect(one).toEqual(expect.arrayContaining(['advertising: no', 'advertising/ads: yes']));
    expect(read({ granted: ['functional'], gpc: true }, { signalled: true })).toContain('functional/video: yes');
  });

  test('what sells nothing is answered as without it', () => {
    const decision = { granted: ['functional'], denied: ['performance'], services: { maps: false } };
    expect(read(decision, { signalled: true })).toEqual(expect.arrayContaining(['performance: no', 'functional: yes', 'functional/maps: no']));
  });
});

test('what a record says under a signal counts for no more once the signal is gone', () => {
  expect(read({ denied: ['advertising'], gpc: true })).toEqual(read({ denied: ['advertising'] }));
});

test('for children everything optional is denied, whatever their record says', () => {
  const children = createConfig({ services, audience: 'children' });
  const everything = { granted: ['advertising', 'functional', 'performance'], services: { maps: true }, gpc: true };
  for (const signalled of [true, false]) {
    const answers = read(everything, { signalled, of: children });
    expect(answers).toHaveLength(6);
    expect(answers.filter((answer) => !answer.endsWith(': no'))).toEqual([]);
  }
});

test('null in place of a list of services, or of a signal, is as if it were not there', () => {
  const granted = { granted: ['advertising', 'functional'] };
  const odd = { ...granted, known: null, gpc: null } as unknown as Partial<Decision>;
  for (const signalled of [true, false]) expect(read(odd, { signalled })).toEqual(read(granted, { signalled }));
});
