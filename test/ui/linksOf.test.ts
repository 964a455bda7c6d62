import { expect, test } from 'vitest';
import english from '../../src/locales/en.ts';
import { linksOf } from '../../src/ui/linksOf.ts';

test('each policy that has an address is linked, cookies first', () => {
  expect(linksOf({ privacy: '/p', cookies: '/c', imprint: '' }, english)).toEqual([
    ['/c', english.cookiePolicy],
    ['/p', english.privacyPolicy],
  ]);
  expect(linksOf({ privacy: '', cookies: '', imprint: '' }, english)).toEqual([]);
});
