import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../src/consent/record.ts';
import { anyDecision } from '../support/anyDecision.ts';
import { assertAlways } from '../support/assertAlways.ts';
import { createDecision } from '../support/createDecision.ts';

const decision = createDecision({ granted: ['performance'], denied: ['advertising'], services: { youtube: true } });

/** The record's text with some keys replaced. */
const written = (own: object): string => JSON.stringify({ ...(JSON.parse(encode(decision)) as object), ...own });

test('a decision survives its way into the cookie and back', { timeout: 30_000 }, () => {
  assertAlways(fc.property(anyDecision, (any) => {
    expect(decode(encode(any))).toEqual(any);
  }));
});

test('the keys of a record are stable, and those that say nothing are left out', () => {
  expect(encode({ ...decision, id: 'b1f0', at: 1763900000 })).toBe(
    '{"v":1,"id":"b1f0","at":1763900000,"rev":"1","granted":["performance"],"denied":["advertising"],"services":{"youtube":true}}',
  );
  expect(encode({ ...decision, known: ['youtube'], gpc: true })).toContain('"known":["youtube"],"gpc":true}');
});

test('a key that this version does not know is ignored', () => {
  const later = decode(written({ future: { granted: ['advertising'] } }));
  expect(later).toMatchObject(decision);
  expect(encode(later!)).toBe(encode(decision));
});

describe('what is unreadable counts for nothing', () => {
  test.each([undefined, '', '{', 'null', 'true', '1', '"text"', '[]', '{}', '{"v":1}', encode(decision).slice(0, -1)])(
    '%s',
    (text) => {
      expect(decode(text)).toBeNull();
    },
  );

  test.each<object>([
    { v: 2 },
    { v: '1' },
    { id: '' },
    { id: 1 },
    { id: null },
    { at: '1763900000' },
    { at: 1.5 },
    { at: 1e300 },
    { at: null },
    { rev: 1 },
    { rev: '' },
    { granted: 'performance' },
    { granted: [1] },
    { granted: [''] },
    { granted: { length: 0 } },
    { granted: null },
    { denied: null },
    { denied: ['advertising', null] },
    { services: [] },
    { services: null },
    { services: { youtube: 'true' } },
    { services: { youtube: 1 } },
    { known: 'youtube' },
    { known: [null] },
    { known: { length: 0 } },
    { gpc: 'true' },
    { gpc: 1 },
    { gpc: false },
  ])('a record with %j', (own) => {
    expect(decode(written(own))).toBeNull();
  });

  test.each(['v', 'id', 'at', 'rev', 'granted', 'denied', 'services'])('a record without "%s"', (key) => {
    expect(decode(written({ [key]: undefined }))).toBeNull();
  });

  test('a category that is granted and denied at once', () => {
    expect(decode(written({ granted: ['performance', 'advertising'] }))).toBeNull();
  });
});

test('a page with Prototype.js, whose lists write themselves as texts, gets a record that can be read', () => {
  const lists = Array.prototype as { toJSON?: unknown };
  lists.toJSON = () => '[]';
  const text = encode(decision);
  delete lists.toJSON;
  expect(decode(text)).toEqual(decision);
});

test('no text makes it throw', { timeout: 30_000 }, () => {
  assertAlways(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    expect(decode(text)).toBeNull();
  }));
  // With each key holding anything it is read or refused, and what is read is what stood there.
  const anyRecord = fc.dictionary(fc.constantFrom(...Object.keys(decision), 'known', 'gpc'), fc.jsonValue());
  assertAlways(fc.property(anyRecord, (own) => {
    const found = decode(written(own));
    if (found) expect(JSON.parse(written(own))).toMatchObject(JSON.parse(encode(found)) as object);
  }));
});
