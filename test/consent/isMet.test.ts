import { describe, expect, test } from 'vitest';
import { isMet } from '../../src/consent/isMet.ts';
import type { Decision } from '../../src/consent/state.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

const services = { maps: { category: 'functional' } };
const config = createConfig({ services });
const met = (decision: Partial<Decision> | null, condition: string, service: string | null = null, of = config, gpc = false) =>
  isMet(play(of, createStart({ gpc, stored: decision && createDecision(decision) })), condition, service);

describe('"functional"', () => {
  test('is met once the category may run, and no longer when it is denied', () => {
    expect(met(null, 'functional')).toBe(false);
    expect(met({ granted: ['functional'] }, 'functional')).toBe(true);
    expect(met({ denied: ['functional'] }, 'functional')).toBe(false);
  });

  test('with a service is met by what the service was answered', () => {
    expect(met({ granted: ['functional'], services: { maps: false } }, 'functional', 'maps')).toBe(false);
    expect(met({ denied: ['functional'], services: { maps: true } }, 'functional', 'maps')).toBe(true);
    expect(met({ granted: ['functional'] }, 'functional', 'undeclared')).toBe(true);
  });

  test('is met before an answer where the law says opt-out', () => {
    expect(met(null, 'functional', null, createConfig({ services, mode: 'opt-out' }))).toBe(true);
  });
});

describe('"!functional"', () => {
  test('is met when the category is denied by an answer, and not while it is undecided', () => {
    expect(met(null, '!functional')).toBe(false);
    expect(met({ granted: ['functional'] }, '!functional')).toBe(false);
    expect(met({ denied: ['functional'] }, '!functional')).toBe(true);
  });

  test('is not met before an answer, whatever the law', () => {
    expect(met(null, '!functional', null, createConfig({ services, mode: 'opt-out' }))).toBe(false);
  });

  test('with a service is met when the service is denied', () => {
    expect(met({ granted: ['functional'], services: { maps: false } }, '!functional', 'maps')).toBe(true);
    expect(met({ denied: ['functional'], services: { maps: true } }, '!functional', 'maps')).toBe(false);
  });

  test('is met when a signal denies it', () => {
    expect(met(null, '!advertising', null, config, true)).toBe(true);
    expect(met(null, '!performance', null, config, true)).toBe(false);
  });
});

test('what is essential is always met, and its opposite never', () => {
  expect(met({ denied: ['essential'] }, 'essential')).toBe(true);
  expect(met({ denied: ['essential'] }, '!essential')).toBe(false);
});

test.each(['nowhere', '!nowhere', '', '!', '!!functional', 'functional!', 'func!tional', 'toString', 'Functional'])(
  'there is no category "%s", so it is neither met nor not',
  (condition) => {
    expect(met({ denied: ['functional'], granted: ['nowhere', 'toString'] }, condition)).toBeUndefined();
  },
);
