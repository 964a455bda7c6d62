import { describe, expect, test } from 'vitest';
import { toFacts } from '../../src/gpp/toFacts.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createDecision } from '../support/createDecision.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

const america = createConfig({ mode: 'opt-out' });
const start = createStart({ region: 'US-CA' });

test('who has answered nothing has not opted out where the law is opt-out', () => {
  expect(toFacts(america, play(america, start)).isOptedOut).toBe(false);
});

test('who has answered nothing counts as opted out where the law is opt-in', () => {
  const config = createConfig();
  expect(toFacts(config, play(config, start)).isOptedOut).toBe(true);
});

test('denying advertising is an opt-out, granting it again ends it', () => {
  const denied = play(america, start, createDecide({ advertising: false }));
  expect(toFacts(america, denied).isOptedOut).toBe(true);
  const granted = play(america, start, createDecide({ advertising: false }), createDecide({ advertising: true }));
  expect(toFacts(america, granted).isOptedOut).toBe(false);
});

test('denying what neither sells nor shares is none', () => {
  const state = play(america, start, createDecide({ performance: false, functional: false }));
  expect(toFacts(america, state).isOptedOut).toBe(false);
});

describe('with a service outside advertising that sells or shares', () => {
  const config = createConfig({
    mode: 'opt-out',
    services: { stats: { category: 'performance', saleOrShare: true }, video: { category: 'functional' } },
  });

  test('denying it alone is an opt-out: one string speaks for all', () => {
    const state = play(config, start, createDecide({ 'performance/stats': false }));
    expect(toFacts(config, state).isOptedOut).toBe(true);
  });

  test('denying another service is none', () => {
    const state = play(config, start, createDecide({ 'functional/video': false }));
    expect(toFacts(config, state).isOptedOut).toBe(false);
  });
});

test('where nothing that sells is declared, nothing may sell', () => {
  const config = createConfig({ mode: 'opt-out', categories: { essential: {}, functional: {} } });
  expect(toFacts(config, play(config, start)).isOptedOut).toBe(true);
});

describe('under a Global Privacy Control signal', () => {
  const signalled = createStart({ region: 'US-CA', gpc: true });

  test('a visitor has opted out, and vendors hear why', () => {
    expect(toFacts(america, play(america, signalled))).toMatchObject({ isOptedOut: true, gpc: true });
  });

  test('a yes given under the signal counts, and the signal is still passed on', () => {
    const stored = createDecision({ granted: ['performance', 'functional', 'advertising'], gpc: true });
    const state = play(america, createStart({ region: 'US-CA', gpc: true, stored }));
    expect(toFacts(america, state)).toMatchObject({ isOptedOut: false, gpc: true });
  });

  test('a site that ignores the signal still passes it on', () => {
    const config = createConfig({ mode: 'opt-out', gpc: 'ignore' });
    expect(toFacts(config, play(config, signalled))).toMatchObject({ isOptedOut: false, gpc: true });
  });
});

test('a site for children opts everybody out and says that there is no consent', () => {
  const config = createConfig({ mode: 'opt-out', audience: 'children' });
  expect(toFacts(config, play(config, start))).toMatchObject({ isOptedOut: true, isForChildren: true });
  expect(toFacts(america, play(america, start)).isForChildren).toBe(false);
});
