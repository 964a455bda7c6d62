import { expect, test } from 'vitest';
import { header } from '../../src/gpp/header.ts';

// Written by @iabgpp/cmpapi 3.2.0 from the same ids.
test.each([
  [[], 'DBAA'],
  [[7], 'DBABLA'],
  [[8], 'DBABBg'],
  [[9], 'DBABRg'],
  [[10], 'DBABJg'],
  [[22], 'DBABQYA'],
  [[2], 'DBABMA'],
  [[2, 6], 'DBACNYA'],
  [[5, 6], 'DBABjw'],
  [[7, 8], 'DBABrw'],
  [[7, 9], 'DBACLMA'],
])('the header of sections %j is that of the reference library', (ids, text) => {
  expect(header(ids)).toBe(text);
});
