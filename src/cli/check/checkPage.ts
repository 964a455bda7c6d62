import type { Browser } from '@playwright/test';
import { checkConfig } from '../../check/checkConfig.ts';
import { findConfigOn } from '../browser/findConfigOn.ts';
import { breach } from './breach.ts';
import { checkBefore } from './checkBefore.ts';
import { checkFirstOpen } from './checkFirstOpen.ts';
import { checkSilence } from './checkSilence.ts';
import { checkWithdrawal } from './checkWithdrawal.ts';
import { judgeBanner } from './judgeBanner.ts';
import type { Measured } from './Measured.ts';
import { measureBanner } from './measureBanner.ts';
import { openVisit, type Visit } from './openVisit.ts';
import type { PageFinding } from './PageFinding.ts';
import { timeAnswer } from './timeAnswer.ts';

/** A small telephone, a tablet, a computer. */
const WINDOWS = [[320, 640], [768, 1024], [1280, 720]] as const;

/** How much longer refusing may take, in milliseconds: a person does not notice less. */
const MOST_DELAY = 100;

/** Each button is timed this often, and the best time counts: what is slow once was the computer. */
const ROUNDS = 2;

async function measureAll({ page, banner }: Visit): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [width, height] of WINDOWS) {
    await page.setViewportSize({ width, height });
    await page.mouse.move(0, 0);
    await page.waitForTimeout(100);
    measured.push(await measureBanner(banner));
  }
  return measured;
}

async function checkSpeed(browser: Browser, url: string): Promise<PageFinding[]> {
  const time = async (name: 'accept-all' | 'reject-all'): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      times.push(await openVisit(browser, url, async (visit) => ((await visit.hasBanner()) ? timeAnswer(visit, name) : 0)));
    }
    return Math.min(...times);
  };
  const longer = (await time('reject-all')) - (await time('accept-all'));
  return longer > MOST_DELAY ? [breach('R31', 'banner.reject-all', `The banner stays ${Math.round(longer)} ms longer than after accepting.`)] : [];
}

const NO_BANNER: PageFinding = {
  path: 'banner',
  severity: 'error',
  message: 'No banner appeared.',
  why: 'Nobody can agree or refuse, so everything that is held stays held.',
  mend: 'Look at the console of the page; the files of dist/ have to lie beside fika.js.',
};

const UNSEEN: PageFinding = {
  path: '',
  severity: 'hint',
  message: 'The configuration of the page cannot be seen from outside: a script gives it to fika.init().',
  why: 'Only what the page shows was checked.',
  mend: 'Check the configuration as a file too: fika check fika.json.',
};

/** What a page with Fika gets wrong: in its configuration, and in what it shows and does to a new visitor. */
export async function checkPage(browser: Browser, url: string, wait: number): Promise<PageFinding[]> {
  const seen = await openVisit(browser, url, async (visit) => {
    const config = await findConfigOn(visit.page);
    const findings: PageFinding[] = config ? [...checkConfig(config)] : [UNSEEN];
    const isAsked = config?.['audience'] !== 'children';
    const hasBanner = isAsked && (await visit.hasBanner());
    const { mode } = await visit.consent();
    const language = typeof config?.['language'] === 'string' ? config['language'] : '';
    if (hasBanner) findings.push(...judgeBanner(await measureAll(visit), language));
    else if (isAsked) findings.push(NO_BANNER);
    return { config, findings, hasBanner, mode };
  });
  const { config, findings, hasBanner, mode } = seen;
  // Where the law is opt-out, everything may run and every switch be on until it is refused.
  if (mode === 'opt-in') findings.push(...(await checkBefore(browser, url, config, wait)));
  if (!hasBanner) return findings;
  for (const check of mode === 'opt-in' ? [checkSilence, checkFirstOpen, checkWithdrawal] : [checkWithdrawal]) {
    findings.push(...(await openVisit(browser, url, async (visit) => ((await visit.hasBanner()) ? check(visit) : []))));
  }
  return [...findings, ...(await checkSpeed(browser, url))];
}
