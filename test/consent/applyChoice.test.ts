import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChoice } from '../../src/consent/applyChoice.ts';
import type { Choice, Decision } from '../../src/consent/state.ts';
import { anyDecision } from '../support/anyDecision.ts';
import { assertAlways } from '../support/assertAlways.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';

const config = createConfig({ services: { video: { category: 'functional' }, maps: { category: 'functional' }, ads: { category: 'advertising' } } });
const apply = (choice: Choice, own: Partial<Decision> = {}): Decision => applyChoice(config, createDecision({ known: [], ...own }), choice);

test('a category is granted or denied, never both, in order of the alphabet', () => {
  expect(apply({ performance: true, advertising: true, functional: false }, { granted: ['functional'], denied: ['performance'] })).toMatchObject({
    granted: ['advertising', 'performance'],
    denied: ['functional'],
  });
});

test('what is not named stays as it was, undecided included', () => {
  expect(apply({ performance: true }, { denied: ['functional'], services: { maps: true } })).toMatchObject({
    granted: ['performance'],
    denied: ['functional'],
    services: { maps: true },
  });
});

test('an answer for a category answers all its services', () => {
  const { services, known } = apply({ functional: false }, { services: { ads: true, maps: true } });
  expect(services).toEqual({ ads: true });
  expect(known).toEqual(['maps', 'video']);
});

test('an answer for a service stands beside that of its category', () => {
  expect(apply({ functional: { maps: false } }, { granted: ['functional'] })).toMatchObject({
    granted: ['functional'],
    services: { maps: false },
    known: ['maps'],
  });
});

test('a service of another category is not answered by naming it there', () => {
  expect(apply({ functional: { ads: true } })).toEqual(apply({}));
});

test.each<[string, Choice]>([
  ['an unknown category', { nowhere: true }],
  ['what is essential', { essential: false }],
  ['an unknown service', { functional: { nobody: true } }],
  ['nothing', {}],
  ['an inherited name', Object.create({ advertising: true }) as Choice],
])('%s changes nothing', (_, choice) => {
  const before = createDecision({ granted: ['performance'], known: [] });
  expect(applyChoice(config, before, choice)).toEqual(before);
});

test('an older record, without a list of services, has answered for those of today', () => {
  expect(applyChoice(config, createDecision(), {}).known).toEqual(['ads', 'maps', 'video']);
});

test('applying a choice twice is applying it once, and no category ends up on both lists', { timeout: 30_000 }, () => {
  const anyChoice = fc.dictionary(
    fc.constantFrom('performance', 'functional', 'advertising', 'essential', 'x'),
    fc.oneof(fc.boolean(), fc.dictionary(fc.constantFrom('video', 'maps', 'ads', 'x'), fc.boolean())),
  );
  assertAlways(fc.property(anyDecision, anyChoice, (before, choice) => {
    const once = applyChoice(config, before, choice);
    expect(applyChoice(config, once, choice)).toEqual(once);
    expect(once.granted.filter((id) => once.denied.includes(id))).toEqual([]);
  }));
});
