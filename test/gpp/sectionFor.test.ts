import { expect, test } from 'vitest';
import { sectionFor } from '../../src/gpp/sectionFor.ts';

const facts = { isOptedOut: true, gpc: false, isForChildren: false };

test.each([
  ['US-CA', 'usca'],
  ['US-NY', 'usnat'],
  ['US-CO', 'usnat'],
  ['US', 'usnat'],
  ['CA', undefined],
  ['CA-QC', undefined],
  ['SE', undefined],
  ['USA', undefined],
  ['', undefined],
  [null, undefined],
])('in the region %o the section is %o', (region, name) => {
  expect(sectionFor(region, facts)?.name).toBe(name);
});
