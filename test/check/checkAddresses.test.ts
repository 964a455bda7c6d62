import { expect, test } from 'vitest';
import { checkConfig } from '../../src/check/checkConfig.ts';
import { changed } from './changed.ts';
import { testFindings } from './testFindings.ts';

testFindings({
  'a host without its scheme is found': { severity: 'error', at: 'links.privacy', value: 'www.bakery.example/privacy', says: /Write "https:\/\/www/ },
  'in a service too': { severity: 'error', at: 'services.stats.policy', value: 'google.com/privacy', says: /no "https:\/\/"/ },
  'in an opt-out site too': { severity: 'error', at: 'links.optOuts.NAI', value: 'optout.example.org', says: /no "https:\/\/"/ },
  'a log without its scheme is found': { severity: 'error', at: 'log.url', value: 'log.bakery.com/x', says: /no "https:\/\/"/ },
  'a placeholder is found': { severity: 'warning', at: 'links.cookies', value: '#', says: /placeholder/ },
});

test.each(['/privacy', 'privacy.html', '../privacy/', '?page=privacy', 'mailto:privacy@bakery.com', '/#privacy', 'https://bakery.com'])('%s is an address', (address) => {
  expect(checkConfig(changed('links.privacy', address))).toEqual([]);
});
