import { expect, test } from 'vitest';
import { createTraces } from '../../../src/cli/scan/createTraces.ts';
import { createRequest, createTrace } from '../support/createTrace.ts';

test('the same request from two pages is one trace, two services of a host are two', () => {
  const traces = createTraces();
  traces.add({ ...createRequest('https://www.google.com/maps/a'), pages: ['https://shop.example/a'] });
  traces.add({ ...createRequest('https://www.google.com/maps/b'), pages: ['https://shop.example/b'] });
  traces.add(createRequest('https://www.google.com/recaptcha/c'));
  expect(traces.all().map(({ address, pages }) => [address, pages.length])).toEqual([
    ['https://www.google.com/maps/a', 2],
    ['https://www.google.com/recaptcha/c', 1],
  ]);
});

test('a cookie belongs to the page after which it was there first, and to all that set it', () => {
  const traces = createTraces();
  traces.add(createTrace({ name: 'a', pages: ['/1'], setBy: ['/x.js'] }));
  traces.add(createTrace({ name: 'a', pages: ['/2'], setBy: ['/x.js', '/y.js'] }));
  expect(traces.all()).toMatchObject([{ pages: ['/1'], setBy: ['/x.js', '/y.js'] }]);
});

test('before and after consent are told apart', () => {
  const traces = createTraces();
  traces.add(createTrace({ name: 'a' }));
  traces.add(createTrace({ name: 'a', phase: 'after' }));
  expect(traces.all()).toHaveLength(2);
});
