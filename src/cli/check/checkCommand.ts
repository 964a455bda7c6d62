import { checkConfig } from '../../check/checkConfig.ts';
import { withBrowser } from '../browser/withBrowser.ts';
import type { Command } from '../Command.ts';
import { Problem } from '../Problem.ts';
import { readAddress } from '../readAddress.ts';
import { readJson } from '../readJson.ts';
import { checkPage } from './checkPage.ts';
import type { PageFinding } from './PageFinding.ts';
import { toText } from './toText.ts';

async function checkFile(path: string): Promise<readonly PageFinding[]> {
  const file = await readJson(path);
  if (!file) throw new Problem(`${path} is not there. To check a page, write its address with https://.`);
  return checkConfig(file.value);
}

export const checkCommand: Command = {
  name: 'check',
  words: '<config.json|url>',
  count: { least: 1, most: 1 },
  summary: 'Finds mistakes in a configuration, or in what a page shows its visitors.',
  options: {
    json: { text: 'Print the findings as JSON.' },
    wait: { value: 'ms', text: 'How long to watch a page before an answer. Default 2000.' },
  },
  notes:
    'Ends with 1 when there is an error. For an address the page is opened in a browser, as a new visitor would: its\n' +
    "configuration is checked, then the banner, the preferences and what leaves before consent. Needs Playwright and a\n" +
    'Chromium or Chrome.\n\nExamples: fika check fika.json\n          fika check https://example.com',

  async run([target = ''], flags) {
    const wait = flags.number('wait', 2_000, 0);
    const isPage = /^https?:\/\//i.test(target);
    const findings = isPage ? await withBrowser((browser) => checkPage(browser, readAddress(target), wait)) : await checkFile(target);
    console.log(flags.is('json') ? JSON.stringify(findings, null, 2) : toText(findings));
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
