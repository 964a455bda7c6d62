import { expect, test } from 'vitest';
import { renderDeclaration } from '../src/declaration.ts';

test('static HTML needs no page, and is in the language asked for', async () => {
  const html = await renderDeclaration({ services: { maps: { category: 'functional', name: 'Maps', cookies: [{ name: 'a', duration: '1 year' }] } } }, { language: 'sv-SE' });
  expect(html).toContain('<h2>Nödvändiga</h2>');
  expect(html).toContain('1 år');
  expect(html).toContain('<caption>Vad Maps lagrar</caption>');
});

test('it takes the language and the sentences of the configuration, and levels', async () => {
  const html = await renderDeclaration({ language: 'de', texts: { de: { change: 'Nochmal' } } }, { level: 3 });
  expect(html).toContain('>Nochmal</button>');
  expect(html).toContain('<h3>Notwendig');
});

test('nothing of a configuration becomes markup, and no address runs anything', async () => {
  const evil = '"><script>alert(1)</script>';
  const html = await renderDeclaration({
    controller: { name: evil, contact: evil, dpo: 'javascript:alert(1)' },
    changes: evil,
    texts: { functionalTitle: evil },
    links: { optOuts: { [evil]: 'javascript:alert(1)' } },
    services: { maps: { category: 'functional', name: evil, provider: evil, policy: 'javascript:alert(1)', cookies: [{ name: evil, duration: evil, purpose: evil }] } },
  });
  expect(html).not.toContain('<script');
  expect(html).not.toContain('href="javascript');
  expect(html).toContain('&lt;script&gt;');
});

test('a configuration that cannot be used has the defaults', async () => {
  expect(await renderDeclaration(null as never)).toContain('<h2>Essential</h2>');
});
