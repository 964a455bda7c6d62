import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { encode } from '../../src/consent/record.ts';
import { createDecision } from '../support/createDecision.ts';
import { NOW } from '../support/NOW.ts';
import { createPage } from './createPage.ts';
import { createSandbox } from './createSandbox.ts';
import { findForeign } from './findForeign.ts';
import { readDefaults, readParameters } from './readParameters.ts';
import { readScenarios } from './readScenarios.ts';
import { readTemplate, sectionNames } from './readTemplate.ts';

const code = readTemplate('SANDBOXED_JS_FOR_WEB_TEMPLATE');

test('the file has the sections that Google Tag Manager imports, in its order', () => {
  expect(sectionNames()).toEqual([
    'INFO',
    'TEMPLATE_PARAMETERS',
    'SANDBOXED_JS_FOR_WEB_TEMPLATE',
    'WEB_PERMISSIONS',
    'TESTS',
    'NOTES',
  ]);
  expect(JSON.parse(readTemplate('INFO'))).toMatchObject({ type: 'TAG', id: 'cvt_temp_public_id', containerContexts: ['WEB'] });
});

test('the code needs nothing that the sandbox lacks', () => {
  expect(findForeign(code)).toEqual([]);
});

test.each([
  ['new Date()', 'NewExpression: new Date()'],
  ['window.x', 'name: window'],
  ['const { x } = data', 'ObjectBindingPattern: { x }'],
  ['data.list.includes(1)', 'method: includes'],
  ['/x/', 'RegularExpressionLiteral: /x/'],
  ['try { data() } catch (error) { }', 'TryStatement: try { data() } catch (error) { }'],
])('the check before this one would find %s', (foreign, found) => {
  expect(findForeign(foreign)).toContain(found);
});

test('no developer id is claimed: Google gives them to partners, and Fika has none', () => {
  expect(code).not.toContain('developer_id');
});

test('every permission that it asks for is used, and no other is needed', () => {
  const sandbox = createSandbox({ cookie: `fika=${encodeURIComponent(encode(createDecision()))}`, now: NOW });
  sandbox.run(readDefaults());
  sandbox.page.fika = createPage({ advertising: true }).fika;
  sandbox.run(readDefaults());
  expect([...sandbox.used].sort()).toEqual([...sandbox.permitted].sort());
});

test.each(['fika.reset', 'document.write'])('the fake of Google’s API refuses %s, which is not permitted', (path) => {
  const sandbox = createSandbox();
  const callInWindow = sandbox.require('callInWindow') as (path: string) => unknown;
  expect(() => callInWindow(path)).toThrow(`Not permitted: access_globals execute ${path}`);
});

test('every field that the code reads can be filled in, and every field is read', () => {
  const named = [...code.matchAll(/\bdata\.(\w+)/g)].map(([, name = '']) => name);
  const types = readParameters().map(({ name }) => name).filter((name) => name.endsWith('_storage') || name.startsWith('ad_'));
  const read = new Set([...named.filter((name) => !name.startsWith('gtm')), ...types]);
  expect([...read].sort()).toEqual(Object.keys(readDefaults()).sort());
  for (const type of types) expect(code).toContain(`'${type}'`);
});

const regions = readParameters().find(({ name }) => name === 'regions')?.simpleTableColumns?.[0];
const pattern = new RegExp(regions?.valueValidators?.[0]?.args?.[0] ?? 'nothing');

test.each(['US', 'US-CA', 'us-ca, US-NV', 'SE,NO , DK', 'GB-ENG'])('%s can be entered as regions', (text) => {
  expect(pattern.test(text)).toBe(true);
});

test.each(['', 'Europe', 'EEA', 'US CA', 'US,', 'US-CALI'])('%o cannot be entered as regions', (text) => {
  expect(pattern.test(text)).toBe(false);
});

// Google's editor runs these. Here they run in the fake, which checks permissions too.
const { setup, scenarios } = readScenarios();

test('the template brings tests of its own', () => {
  expect(scenarios.length).toBeGreaterThan(3);
});

test.each(scenarios)('in the editor: $name', ({ code: scenario }) => {
  const { calls, mocks, run, require } = createSandbox();
  const argumentsOf = (name: string): unknown[][] => calls.filter(([api]) => api === name).map(([, ...args]) => args);
  const tools = {
    require,
    runCode: run,
    mock: (name: string, value: unknown) => void mocks.set(name, value),
    mockObject: (name: string, value: unknown) => void mocks.set(name, value),
    assertApi: (name: string) => ({
      wasCalled: () => void expect(argumentsOf(name)).not.toEqual([]),
      wasNotCalled: () => void expect(argumentsOf(name)).toEqual([]),
      wasCalledWith: (...args: unknown[]) => void expect(argumentsOf(name)).toContainEqual(args),
    }),
  };
  const body = runInThisContext(`(function ({ ${Object.keys(tools).join(', ')} }) {\n${setup}\n${scenario}\n})`) as (tool: object) => void;
  body(tools);
  expect.assertions((scenario.match(/\.was/g) ?? []).length);
});
