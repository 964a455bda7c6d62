import { expect, test } from 'vitest';
import { judgeTraces } from '../../../src/cli/check/judgeTraces.ts';
import { createRequest, createTrace } from '../support/createTrace.ts';

test('each thing that needed consent and did not wait for it breaks R01, named with its service', () => {
  const traces = [createTrace({ name: 'PHPSESSID' }), createTrace({ name: '_fbp' }), createRequest('https://www.facebook.com/tr')];
  expect(judgeTraces(traces, {})).toMatchObject([
    { rule: 'R01', path: '_fbp', message: 'It is there before an answer: cookie; Meta Pixel (advertising); shop.example.' },
    { rule: 'R01', path: 'www.facebook.com', message: 'It is there before an answer: request (script); Meta Pixel (advertising); https://www.facebook.com/tr.' },
  ]);
});

test('what the configuration calls essential may be there', () => {
  const services = { login: { category: 'essential', cookies: [{ name: 'sid' }] } };
  expect(judgeTraces([createTrace({ name: 'sid' })], { services })).toEqual([]);
  expect(judgeTraces([createTrace({ name: 'sid' })], {})).toHaveLength(1);
});
