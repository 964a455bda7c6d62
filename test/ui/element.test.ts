// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { element } from '../../src/ui/element.ts';

test('an element has its attributes and children, and text in it is text', () => {
  const link = element('a', { part: 'link', href: '/cookies?a=1&b="2"' }, element('b', {}, 'x'), ' & <i>y</i>');
  expect(link).toBeInstanceOf(HTMLAnchorElement);
  expect(link.outerHTML).toBe('<a part="link" href="/cookies?a=1&amp;b=&quot;2&quot;"><b>x</b> &amp; &lt;i&gt;y&lt;/i&gt;</a>');
});

test('a condition that fails stands for no child', () => {
  expect(element('ul', {}, false, null, undefined, '').outerHTML).toBe('<ul></ul>');
});
