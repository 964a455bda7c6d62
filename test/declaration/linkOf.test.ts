import { expect, test } from 'vitest';
import { linkOf } from '../../src/declaration/linkOf.ts';
import { toHtml } from '../../src/declaration/toHtml.ts';

test.each([
  ['privacy@example.com', '<a href="mailto:privacy@example.com">privacy@example.com</a>'],
  ['tel:+46123', '<a href="tel:+46123">+46123</a>'],
  ['https://example.com/us', '<a href="https://example.com/us">https://example.com/us</a>'],
])('%s can be followed', (contact, html) => {
  const link = linkOf(contact);
  expect(typeof link === 'string' ? link : toHtml(link)).toBe(html);
});

test.each(['+46 31 123', 'Storgatan 1, Gothenburg', 'javascript:alert(1)@x', 'a b@example.com', '/contact'])('%s stays text', (contact) => {
  expect(linkOf(contact)).toBe(contact);
});
