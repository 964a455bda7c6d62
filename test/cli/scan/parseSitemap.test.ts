import { expect, test } from 'vitest';
import { parseSitemap } from '../../../src/cli/scan/parseSitemap.ts';

test('a sitemap names pages', () => {
  const xml = '<?xml version="1.0"?><urlset><url><loc> https://a.example/?x=1&amp;y=2 </loc></url><url><loc><![CDATA[https://a.example/b]]></loc></url></urlset>';
  expect(parseSitemap(xml)).toEqual({ pages: ['https://a.example/?x=1&y=2', 'https://a.example/b'], sitemaps: [] });
});

test('a sitemap of sitemaps names those', () => {
  const xml = '<sitemapindex><sitemap><loc>https://a.example/s.xml.gz</loc></sitemap></sitemapindex>';
  expect(parseSitemap(xml)).toEqual({ pages: [], sitemaps: ['https://a.example/s.xml.gz'] });
});

test.each(['', '<html>', '<loc>'])('"%s" names nothing', (xml) => {
  expect(parseSitemap(xml)).toEqual({ pages: [], sitemaps: [] });
});
