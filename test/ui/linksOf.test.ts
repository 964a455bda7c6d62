import { expect, test } from 'vitest';
import { complete } from '../../src/config/complete.ts';
import english from '../../src/locales/en.ts';
import { linksOf } from '../../src/ui/linksOf.ts';
import { createConfig } from '../support/createConfig.ts';

test('each policy that has an address is linked, cookies first', () => {
  expect(linksOf(createConfig({ links: { privacy: '/p', cookies: '/c' } }), english)).toEqual([
    ['/c', english.cookiePolicy],
    ['/p', english.privacyPolicy],
  ]);
  expect(linksOf(createConfig({ links: { imprint: '' } }), english)).toEqual([]);
});

test('what could run as a script is no address', () => {
  expect(linksOf(complete({ links: { imprint: 'javascript:alert(1)' } }, () => undefined), english)).toEqual([]);
});
