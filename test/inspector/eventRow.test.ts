import { expect, test } from 'vitest';
import { eventRow } from '../../src/inspector/eventRow.ts';

const AT = new Date('2026-01-15T12:34:56.000Z');

test('an event is told with its time and what it brought', () => {
  const consent = { decided: true, source: 'banner' } as const;
  expect(eventRow('change', { consent, granted: ['performance'], revoked: ['functional/maps'] }, AT)).toMatchObject({
    name: '12:34:56 consent-change',
    value: 'granted performance; revoked functional/maps; decided, by banner',
  });
  expect(eventRow('open', { view: 'banner' }, AT)).toMatchObject({ value: 'banner', isWrong: false });
});

test('an error stands out', () => {
  expect(eventRow('error', { error: new Error('gone') }, AT)).toMatchObject({ value: 'Error: gone', isWrong: true });
});
