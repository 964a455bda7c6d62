import { expect, test } from 'vitest';
import { createDecision } from '../support/createDecision.ts';
import { NOW } from '../support/NOW.ts';
import { createPage } from './createPage.ts';
import { createSandbox } from './createSandbox.ts';
import { readDefaults } from './readParameters.ts';
import { toCookie } from './toCookie.ts';
import { toState } from './toState.ts';

/** The tag on a page whose Fika knows these answers, and a record that says the opposite. */
function runWith(answers: Record<string, boolean>, isKnown = true) {
  const page = createPage(answers, isKnown);
  const cookie = toCookie(createDecision({ granted: ['performance', 'functional', 'advertising'] }));
  const sandbox = createSandbox({ cookie, now: NOW, page: { fika: page.fika } });
  sandbox.run(readDefaults());
  return { ...sandbox, ...page, told: () => sandbox.argumentsOf('updateConsentState') };
}

test('its answers are told, not those of the record', () => {
  expect(runWith({ functional: true }).told()).toEqual([toState(['functional'])]);
});

test('every later change is told once, a withdrawal as well as a grant', () => {
  const { act, told, page } = runWith({});
  act('change', { performance: true, advertising: true });
  act('change', { advertising: false });
  act('change', {});
  const states = [toState(), toState(['performance', 'advertising']), toState(['performance'])];
  expect(told()).toEqual(states);
  expect(page.dataLayer).toEqual(states.map((consent) => ({ event: 'consent_update', consent })));
});

test('before an answer nothing is told beyond the default, and no trigger takes it for one', () => {
  const { fika, act } = createPage({});
  const sandbox = createSandbox({ page: { fika } });
  sandbox.run(readDefaults());
  act('ready');
  expect(sandbox.argumentsOf('updateConsentState')).toEqual([]);
  expect(sandbox.page).not.toHaveProperty('dataLayer');
  act('change', { functional: true });
  act('change', { functional: false });
  expect(sandbox.argumentsOf('updateConsentState')).toEqual([toState(['functional']), toState()]);
});

test('before an answer Fika overrules a region that grants more', () => {
  const sandbox = createSandbox({ page: { fika: createPage({}).fika } });
  sandbox.run({ ...readDefaults(), regions: [{ region: 'US', granted: 'performance' }] });
  expect(sandbox.argumentsOf('updateConsentState')).toEqual([toState()]);
});

test('a refusal is told, although it changes no value', () => {
  expect(runWith({}).told()).toEqual([toState()]);
});

test('hearing that it is ready tells nothing twice', () => {
  const { act, told } = runWith({ performance: true });
  act('ready');
  expect(told()).toEqual([toState(['performance'])]);
});

test('while it does not know the state itself, the record is not believed', () => {
  const { act, told } = runWith({ performance: true }, false);
  expect(told()).toEqual([]);
  act('ready');
  expect(told()).toEqual([toState(['performance'])]);
});

test('a Fika that came after the tag is found when the tag fires again, without a second default', () => {
  const sandbox = createSandbox({ cookie: toCookie(createDecision({ granted: ['performance'] })), now: NOW });
  sandbox.run(readDefaults());
  const { fika, act, listeners } = createPage({ performance: true, advertising: true });
  sandbox.page.fika = fika;
  sandbox.run(readDefaults());
  act('change', { advertising: false });
  sandbox.run(readDefaults());
  act('change', { performance: false });
  expect(sandbox.argumentsOf('setDefaultConsentState')).toHaveLength(1);
  expect(sandbox.argumentsOf('updateConsentState')).toEqual([
    toState(['performance']),
    toState(['performance', 'advertising']),
    toState(['performance']),
    toState(),
  ]);
  expect(listeners).toHaveLength(2);
});

test('only a plain yes grants', () => {
  const allows = (category: string): unknown => category === 'essential' || { performance: 'yes', advertising: 1 }[category];
  const sandbox = createSandbox({ page: { fika: { allows } } });
  sandbox.run(readDefaults());
  expect(sandbox.argumentsOf('updateConsentState')).toEqual([]);
});

test('an element of the page that is called fika is none', () => {
  const sandbox = createSandbox({ page: { fika: { id: 'fika' } } });
  sandbox.run(readDefaults());
  expect(sandbox.calls.at(-1)).toEqual(['gtmOnSuccess']);
  expect(sandbox.argumentsOf('updateConsentState')).toEqual([]);
});
