import { withBrowser } from '../browser/withBrowser.ts';
import type { Command } from '../Command.ts';
import { createProgress } from '../createProgress.ts';
import { Problem } from '../Problem.ts';
import { readAddress } from '../readAddress.ts';
import { readJson } from '../readJson.ts';
import { writeText } from '../writeText.ts';
import { isTooEarly } from './isTooEarly.ts';
import { mergeServices } from './mergeServices.ts';
import { nameTraces } from './nameTraces.ts';
import { readSitemaps } from './readSitemaps.ts';
import type { Report } from './Report.ts';
import { scanSite } from './scanSite.ts';
import { toHtml } from './toHtml.ts';
import { toText } from './toText.ts';

const WORDS = { before: 'before an answer:', after: 'after accepting:' } as const;

/** Pictures are for people. */
const withoutPictures = (key: string, value: unknown): unknown => (key === 'screenshot' ? undefined : value);

export const scanCommand: Command = {
  name: 'scan',
  words: '<url…>',
  count: { least: 1, most: Infinity },
  summary: 'Finds what a site stores and whom it contacts, before and after consent.',
  options: {
    depth: { value: 'n', text: 'How many links to follow from the addresses given, on the same origin. Default 1.' },
    max: { value: 'n', text: 'How many pages to visit at most. Default 30.' },
    sitemap: { text: "Visit the pages in the site's sitemap too." },
    concurrency: { value: 'n', text: 'How many pages to visit at a time. Default 2.' },
    wait: { value: 'ms', text: 'How long to watch each page once it has loaded. Default 2000.' },
    accept: { value: 'selector', text: 'The button that accepts everything, on a site without Fika.' },
    config: { value: 'file', text: 'What you declare already. Default: what Fika on the page was given.' },
    write: { value: 'file', text: 'Add what was found to `services` in this file. Nothing of yours is changed or removed.' },
    json: { text: 'Print the report as JSON.' },
    html: { value: 'file', text: 'Write the report as one HTML file, with pictures of the pages.' },
  },
  notes:
    'Ends with 1 when something that needs consent left before it: a cookie, a storage key or a request to somebody else\n' +
    'that no essential service accounts for. Needs Playwright and a Chromium or Chrome.\n\n' +
    'Example: fika scan https://example.com --sitemap --write fika.json --html report.html',

  async run(words, flags) {
    const urls = words.map(readAddress);
    const options = {
      depth: flags.number('depth', 1, 0),
      most: flags.number('max', 30),
      concurrency: flags.number('concurrency', 2),
      wait: flags.number('wait', 2_000, 0),
      accept: flags.text('accept'),
      hasScreenshots: flags.text('html') !== undefined,
    };
    const write = flags.text('write');
    const path = write ?? flags.text('config');
    const file = path === undefined ? undefined : await readJson(path);
    if (path !== undefined && write === undefined && !file) throw new Problem(`${path} is not there.`);

    const origins = [...new Set(urls.map((url) => new URL(url).origin))];
    const listed = flags.is('sitemap') ? (await Promise.all(origins.map(readSitemaps))).flat() : [];
    const progress = createProgress(process.stderr);
    const result = await withBrowser((browser) =>
      scanSite(browser, [...new Set([...urls, ...listed])], {
        ...options,
        onPage: (phase, url, done, known) => {
          progress.show(done, known, `${WORDS[phase]} ${url}`);
        },
      }),
    ).finally(progress.end);

    const traces = nameTraces(result.traces, file?.value ?? result.config);
    const merged = mergeServices(file?.value, traces);
    if (write !== undefined && merged.added.length) await writeText(write, `${JSON.stringify(merged.config, null, file?.indent ?? 2)}\n`);
    const report: Report = {
      at: new Date().toISOString(),
      pages: result.pages,
      accepted: result.accepted,
      tooEarly: traces.filter(isTooEarly),
      traces,
      added: write === undefined ? [] : merged.added,
    };
    const html = flags.text('html');
    if (html !== undefined) await writeText(html, toHtml(report));
    console.log(flags.is('json') ? JSON.stringify(report, withoutPictures, 2) : toText(report));
    return report.tooEarly.length ? 1 : 0;
  },
};
