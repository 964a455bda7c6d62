import { expect, test } from 'vitest';
import { declarationOf } from '../../src/declaration/declarationOf.ts';
import { NOBODY } from '../../src/declaration/Standing.ts';
import { toHtml } from '../../src/declaration/toHtml.ts';
import { createFacts } from './createFacts.ts';
import { textOf } from './textOf.ts';

const FACTS = createFacts({
  changes: 'We added a film.',
  controller: { name: 'Bakery', contact: 'us@bakery.example', dpo: 'dpo@bakery.example' },
  links: { privacy: '/privacy' },
  services: {
    video: {
      category: 'functional',
      name: 'Video',
      provider: 'Tube',
      policy: '/tube',
      cookies: [{ name: 'seen_*', party: 'third', duration: '2 years', purpose: 'Goes on where you were.' }, { name: 'bare' }],
      storage: [{ name: 'player', kind: 'session' }, { name: 'db', kind: 'indexedDB', purpose: 'Keeps films.' }],
    },
    maps: { category: 'functional' },
  },
});

const write = (standing = NOBODY, level = 2): string => declarationOf(FACTS, standing, level).map(textOf).join('\n');

test('it names every category, service, provider, cookie and store, who is responsible, and the rights of a visitor', () => {
  const { texts } = FACTS;
  const expected = [
    ...[texts.essentialTitle, texts.performanceTitle, texts.functionalTitle, texts.advertisingTitle, texts.advertisingText],
    ...['Video', 'by Tube', 'Privacy policy of Video', 'maps'],
    ...['seen_*', 'third party:  Tube', '2 years', 'Goes on where you were.', 'this site', 'not stated'],
    ...['player', '(browser storage)', 'until the browser is closed', 'until it is deleted', 'Keeps films.'],
    ...['Bakery', 'us@bakery.example', 'dpo@bakery.example', 'We added a film.', texts.withdraw, texts.browser, texts.change, texts.privacyPolicy],
    ...['NAI (US)', 'DAA (US)', 'EDAA (EU)'],
  ];
  for (const text of expected) expect(write()).toContain(text);
});

test('the opt-outs of the industry stand under advertising alone, and are the owner’s where given', () => {
  expect(write().split('NAI (US)')).toHaveLength(2);
  const facts = createFacts({ links: { optOuts: { Ours: 'https://ours.example/' } } });
  const html = declarationOf(facts, NOBODY, 2).map(toHtml).join('');
  expect(html).toContain('<a href="https://ours.example/">Ours</a>');
  expect(html).not.toContain('NAI');
  expect(declarationOf(createFacts({ links: { optOuts: {} } }), NOBODY, 2).map(textOf).join('')).not.toContain(facts.texts.optOuts);
});

test('it tells each answer, and that of a service where it differs', () => {
  const answers = new Map([['performance', true], ['functional', false], ['functional/video', true], ['functional/maps', false]]);
  const text = write({ answers, choice: 'Your choice of today', gpc: true });
  expect(text.match(/Your choice: allowed/g)).toHaveLength(2);
  expect(text.match(/Your choice: not allowed/g)).toHaveLength(1);
  expect(text.match(/Your choice: none yet/g)).toHaveLength(1);
  expect(text).toContain('Your choice of today');
  expect(text).toContain(FACTS.texts.gpc);
});

test.each([[2, 'h2', 'h3'], [4, 'h4', 'h5'], [9, 'h4', 'h5'], [0, 'h2', 'h3'], [NaN, 'h2', 'h3']])('headings of level %s are %s and %s', (level, first, second) => {
  const names = new Set(declarationOf(FACTS, NOBODY, level).map(({ name }) => name).filter((name) => /^h\d$/.test(name)));
  expect([...names].sort()).toEqual([first, second]);
});

test('a table has a caption, and each of its cells knows its column', () => {
  const html = declarationOf(FACTS, NOBODY, 2).map(toHtml).join('');
  expect(html).toContain('<caption>What Video stores</caption>');
  expect(html.match(/scope="col"/g)).toHaveLength(4);
  expect(html.match(/scope="row"/g)).toHaveLength(4);
  expect(html.match(/data-column="Purpose"/g)).toHaveLength(4);
});

test('a provider keeps its own direction, so that its full stop stays at the end in a page from right to left', () => {
  const html = declarationOf(FACTS, NOBODY, 2).map(toHtml).join('');
  expect(html).toContain('third party: <bdi>Tube</bdi>');
});

test('the opt-outs are listed as the language lists things', () => {
  const listed = (language: string): string | undefined => {
    const html = declarationOf({ ...FACTS, language }, NOBODY, 2).map(toHtml).join('');
    return html.split(FACTS.texts.optOuts)[1]?.split('</p>')[0]?.replace(/<.*?>/g, '').trim();
  };
  expect(listed('ja')).toBe('NAI (US)、DAA (US)、EDAA (EU)');
  expect(listed('sv')).toBe('NAI (US), DAA (US) och EDAA (EU)');
});
