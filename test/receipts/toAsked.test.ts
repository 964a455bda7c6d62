import { expect, test } from 'vitest';
import { toAsked } from '../../src/receipts/toAsked.ts';
import { createConfig } from '../support/createConfig.ts';

test('what visitors are shown is taken from the configuration, with its defaults', () => {
  const asked = toAsked(
    createConfig({
      changes: 'We added maps.',
      categories: { essential: {}, functional: { title: 'Extras', description: 'Maps.' } },
      services: { maps: { category: 'functional', provider: 'Map Ltd', cookies: [{ name: 'NID', duration: '6 months' }] } },
      controller: { name: 'Café AB' },
      links: { privacy: '/privacy' },
    }),
  );
  expect(asked).toMatchObject({
    changes: 'We added maps.',
    categories: [
      { id: 'essential', title: '', description: '' },
      { id: 'functional', title: 'Extras', description: 'Maps.' },
    ],
    services: [{ id: 'maps', category: 'functional', name: 'maps', provider: 'Map Ltd', policy: '', cookies: [{ name: 'NID', duration: '6 months' }] }],
    controller: { name: 'Café AB', contact: '', dpo: '' },
    links: { privacy: '/privacy', cookies: '', imprint: '' },
  });
});

test('the purpose of what is kept outside cookies is among it, and where advertising is refused at once', () => {
  const storage = ['x', null, { name: 'seen', kind: 'local', purpose: 'To count you.' }] as unknown as [];
  const asked = toAsked(createConfig({ services: { maps: { category: 'functional', storage } }, links: { optOuts: { Board: 'https://ads.example/' } } }));
  expect(asked.services[0]?.storage).toEqual([{ name: 'seen', kind: 'local', purpose: 'To count you.' }]);
  expect(asked.links.optOuts).toEqual([['Board', 'https://ads.example/']]);
});

test('cookies that cannot be read are left out', () => {
  const cookies = ['NID', null, {}, { name: 1 }, { name: '_ga' }] as unknown as [];
  expect(toAsked(createConfig({ services: { maps: { category: 'functional', cookies } } })).services[0]?.cookies).toEqual([{ name: '_ga' }]);
});
