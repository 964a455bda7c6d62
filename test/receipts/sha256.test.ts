import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/receipts/sha256.ts';
import { assertAlways } from '../support/assertAlways.ts';

const reference = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

test('the vectors of the standard come out', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
});

test('texts of every length around a block come out as with another implementation', () => {
  for (let length = 0; length < 260; length++) expect(sha256('x'.repeat(length))).toBe(reference('x'.repeat(length)));
});

test('any text does', { timeout: 30_000 }, () => {
  assertAlways(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
    expect(sha256(text)).toBe(reference(text));
  }));
});
