import { expect, test } from 'vitest';
import { checkConfig } from '../../src/check/checkConfig.ts';
import { FLAWLESS } from './FLAWLESS.ts';
import { testFindings } from './testFindings.ts';

testFindings({
  'R38: advertising on a site for children is found': {
    at: 'audience',
    value: 'children',
    path: 'services.pixel',
    severity: 'warning',
    rule: 'R38',
    says: /Children cannot consent/,
  },
});

test('R38: opt-out for children has no effect', () => {
  const { basket } = FLAWLESS.services;
  const findings = checkConfig({ ...FLAWLESS, audience: 'children', mode: 'opt-out', services: { basket }, signals: {}, import: [] });
  expect(findings).toMatchObject([{ path: 'mode', severity: 'hint', rule: 'R38' }]);
});
