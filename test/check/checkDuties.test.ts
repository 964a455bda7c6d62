import { expect, test } from 'vitest';
import { checkConfig } from '../../src/check/checkConfig.ts';
import { FLAWLESS } from './FLAWLESS.ts';
import { testFindings } from './testFindings.ts';

const warning = { severity: 'warning' } as const;

testFindings({
  'R18: a banner that does not say who asks is found': { ...warning, rule: 'R18', at: 'controller.name', value: undefined, says: /who asks/ },
  'R18: a controller that cannot be reached is a hint': { severity: 'hint', rule: 'R18', at: 'controller.contact', value: undefined, says: /reach/ },
  'R22: a banner that links to no policy is found': { ...warning, rule: 'R22', at: 'links', value: {}, says: /links to no policy/ },
  'R09: a way back that is switched off is found': { ...warning, rule: 'R09', at: 'ui.reopen', value: 'never', says: /as easy as agreeing/ },
  'R12: scripts that go on after withdrawal are found': { ...warning, rule: 'R12', at: 'reload', value: 'never', says: /cannot be unloaded/ },
  'R33: answers without proof are a hint': { severity: 'hint', rule: 'R33', at: 'log', value: undefined, says: /demonstrate/ },
  'R19: a category of which the purpose is not said is found': { ...warning, rule: 'R19', at: 'categories.research.description', value: undefined, says: /what the category is for/ },
  'R19: so is a known one under another heading': { ...warning, rule: 'R19', at: 'categories.performance.title', value: 'Numbers', path: 'categories.performance.description', says: /another heading/ },
  'news that are never shown are a hint': { severity: 'hint', at: 'revision', value: undefined, path: 'changes', says: /never shown/ },
});

test('one link to a policy is enough', () => {
  expect(checkConfig({ ...FLAWLESS, links: { cookies: '/cookies' } })).toEqual([]);
});
