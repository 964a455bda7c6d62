import { expect, test } from 'vitest';
import { commandRows } from '../../src/inspector/commandRows.ts';

/** As Google's snippet does it. */
const command: (...values: unknown[]) => unknown = function () {
  return arguments;
};

test('of the layer only consent commands are told, in their order', () => {
  const layer = [
    { event: 'gtm.js' },
    command('js', new Date(0)),
    command('consent', 'default', { ad_storage: 'denied', wait_for_update: 500 }),
    null,
    command('consent', 'update', { ad_storage: 'granted' }),
  ];
  expect(commandRows(layer)).toEqual([
    { name: 'consent default', value: 'ad_storage denied, wait_for_update 500' },
    { name: 'consent update', value: 'ad_storage granted' },
  ]);
});

test.each([[undefined], ['a text'], [{}]])('where there is no layer nothing was told: %j', (layer) => {
  expect(commandRows(layer)).toEqual([]);
});
