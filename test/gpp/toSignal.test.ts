import { expect, test } from 'vitest';
import { sectionFor } from '../../src/gpp/sectionFor.ts';
import { toSignal } from '../../src/gpp/toSignal.ts';

// Written by @iabgpp/cmpapi 3.2.0 from the same fields.
test.each([
  ['US-CA', false, false, false, 'DBABBg~BUoAAACA.QA'],
  ['US-CA', false, false, true, 'DBABBg~BUoAABSA.QA'],
  ['US-CA', false, true, false, 'DBABBg~BUoAAACA.YA'],
  ['US-CA', false, true, true, 'DBABBg~BUoAABSA.YA'],
  ['US-CA', true, false, false, 'DBABBg~BUUAAACA.QA'],
  ['US-CA', true, false, true, 'DBABBg~BUUAABSA.QA'],
  ['US-CA', true, true, false, 'DBABBg~BUUAAACA.YA'],
  ['US-CA', true, true, true, 'DBABBg~BUUAABSA.YA'],
  ['US', false, false, false, 'DBABLA~CVQqAAAAAACA.QA'],
  ['US', false, false, true, 'DBABLA~CVQqAAAAAFSA.QA'],
  ['US', false, true, false, 'DBABLA~CVQqAAAAAACA.YA'],
  ['US', false, true, true, 'DBABLA~CVQqAAAAAFSA.YA'],
  ['US', true, false, false, 'DBABLA~CVQVAAAAAACA.QA'],
  ['US', true, false, true, 'DBABLA~CVQVAAAAAFSA.QA'],
  ['US', true, true, false, 'DBABLA~CVQVAAAAAACA.YA'],
  ['US', true, true, true, 'DBABLA~CVQVAAAAAFSA.YA'],
])('in %s, opted out %o, GPC %o, for children %o: the string of the reference library', (region, isOptedOut, gpc, isForChildren, text) => {
  expect(toSignal(sectionFor(region, { isOptedOut, gpc, isForChildren })).gppString).toBe(text);
});

test('the section that applies is told, and can be read without decoding the string', () => {
  const signal = toSignal(sectionFor('US-CA', { isOptedOut: true, gpc: true, isForChildren: false }));
  expect(signal).toMatchObject({
    sectionList: [8],
    applicableSections: [8],
    parsedSections: {
      usca: [
        { Version: 1, SaleOptOutNotice: 1, SaleOptOut: 1, SharingOptOut: 1, MspaCoveredTransaction: 2 },
        { SubsectionType: 1, Gpc: true },
      ],
    },
  });
});

test('where no section applies, vendors are told so', () => {
  expect(toSignal(null)).toEqual({ sectionList: [], applicableSections: [-1], gppString: 'DBAA', parsedSections: {} });
});
