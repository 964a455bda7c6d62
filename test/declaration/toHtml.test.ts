// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grow } from '../../src/declaration/grow.ts';
import { toHtml } from '../../src/declaration/toHtml.ts';
import { assertAlways } from '../support/assertAlways.ts';

test('what is empty is left out, and markup stays text', () => {
  const html = toHtml(grow('p', { title: `"'&<` }, false, null, '', '<b>&amp;"', grow('a', { href: '/?a&b' }, 'x')));
  expect(html).toBe('<p title="&quot;&#39;&amp;&lt;">&lt;b&gt;&amp;amp;&quot;<a href="/?a&amp;b">x</a></p>');
});

test('whatever a text holds, a browser reads it as that text', () => {
  assertAlways(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const template = document.createElement('div');
      template.innerHTML = toHtml(grow('p', { title: text }, text));
      // A parser makes one of each carriage return and null.
      const plain = (value: string): string => value.replace(/\r\n?|\n|\0/g, ' ');
      expect(template.children).toHaveLength(1);
      expect(plain(template.firstElementChild?.getAttribute('title') ?? '')).toBe(plain(text));
    }),
    300,
  );
});
