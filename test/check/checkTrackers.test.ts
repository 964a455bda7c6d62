import { expect, test } from 'vitest';
import { checkConfig } from '../../src/check/checkConfig.ts';
import { TRACKERS } from '../../src/check/TRACKERS.ts';
import { changed } from './changed.ts';
import { testFindings } from './testFindings.ts';

const found = { severity: 'error', rule: 'R24' } as const;

testFindings({
  'R24: a cookie of Google Analytics is not essential': { ...found, at: 'services.basket.cookies[0].name', value: '_ga_AB12', says: /Google Analytics.*"performance"/ },
  'R24: nor is one of Meta': { ...found, at: 'services.basket.cookies[0].name', value: '_fbp', says: /Meta.*"advertising"/ },
  'R24: nor is a host below one that advertises': { ...found, at: 'services.basket.hosts', value: ['Ad.DoubleClick.net'], path: 'services.basket.hosts[0]', says: /Google Ads/ },
});

test('a host that merely ends like a tracker\'s is none', () => {
  expect(checkConfig(changed('services.basket.hosts', ['notdoubleclick.net']))).toEqual([]);
});

test('every name in the table finds its own vendor', () => {
  for (const { vendor, cookies, hosts } of TRACKERS) {
    for (const name of cookies) {
      const [first] = checkConfig(changed('services.basket.cookies[0].name', name));
      expect(first?.message, name).toContain(vendor);
    }
    for (const host of hosts) expect(checkConfig(changed('services.basket.hosts', [host]))[0]?.message, host).toContain(vendor);
  }
});
