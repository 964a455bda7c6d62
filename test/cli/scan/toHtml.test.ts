// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markup } from '../../../src/cli/scan/markup.ts';
import { nameTraces } from '../../../src/cli/scan/nameTraces.ts';
import type { Report } from '../../../src/cli/scan/Report.ts';
import { toHtml } from '../../../src/cli/scan/toHtml.ts';
import { toText } from '../../../src/cli/scan/toText.ts';
import { createTrace } from '../support/createTrace.ts';

const EVIL = '"><script>alert(1)</script><img src=x onerror=alert(2)>\'&amp;';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const createReport = (parts: Partial<Report> = {}): Report => {
  const traces = nameTraces([createTrace({ name: EVIL, host: EVIL, setBy: [EVIL], pages: [EVIL] }), createTrace({ name: '_ga' })], undefined);
  return {
    at: '2026-11-25T02:00:00.000Z',
    pages: [{ url: `https://shop.example/?${EVIL}`, status: 200, screenshot: 'AAAA' }, { url: 'https://shop.example/b', status: 0, problem: EVIL }],
    accepted: 'fika',
    tooEarly: traces,
    traces,
    added: [],
    ...parts,
  };
};

test('names, addresses and messages of strangers stay text in the report', () => {
  const document = parse(toHtml(createReport()));
  expect(document.querySelectorAll('script, [onerror]')).toHaveLength(0);
  expect(document.querySelectorAll('img')).toHaveLength(1);
  expect([...document.querySelectorAll('code')].map(({ textContent }) => textContent)).toContain(EVIL);
});

test('the report needs nothing from elsewhere and may load nothing', () => {
  const html = toHtml(createReport());
  const document = parse(html);
  expect(document.querySelector('img')?.getAttribute('src')).toBe('data:image/jpeg;base64,AAAA');
  expect(document.querySelectorAll('link, script, iframe')).toHaveLength(0);
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
});

test('the report says first whether something left before consent', () => {
  const heading = (report: Report): string | undefined => parse(toHtml(report)).querySelector('h1')?.textContent;
  expect(heading(createReport())).toBe('2 left before consent');
  expect(heading(createReport({ tooEarly: [], traces: [] }))).toBe('Nothing that needs consent left before it');
});

test('only what `markup` made itself is taken as HTML', () => {
  expect(markup`<b title="${'"'}">${'<i>'}${markup`<u>${1}</u>`}</b>`.html).toBe('<b title="&quot;">&lt;i&gt;<u>1</u></b>');
});

test('on a terminal each trace is named with its service, and the last line tells the result', () => {
  const text = toText(createReport());
  expect(text).toContain('_ga\n    cookie; Google Analytics (performance); shop.example');
  expect(text).toMatch(/2 traces left before consent\.$/);
  expect(toText(createReport({ accepted: null }))).toContain('--accept');
});
