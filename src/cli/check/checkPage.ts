import type { Browser } from '@playwright/test';
import { checkConfig } from '../../check/checkConfig.ts';
import { findConfigOn } from '../browser/findConfigOn.ts';
import { createTraces } from '../scan/createTraces.ts';
import { isOfSite } from '../scan/isOfSite.ts';
import { siteOf } from '../scan/siteOf.ts';
import { watch, type Watch } from '../scan/watch.ts';
import { checkFirstOpen } from './checkFirstOpen.ts';
import { checkSilence } from './checkSilence.ts';
import { checkSpeed } from './checkSpeed.ts';
import { checkWithdrawal } from './checkWithdrawal.ts';
import { judgeBanner } from './judgeBanner.ts';
import { judgeTraces } from './judgeTraces.ts';
import type { Measured } from './Measured.ts';
import { measureBanner } from './measureBanner.ts';
import { openVisit, type Visit } from './openVisit.ts';
import type { PageFinding } from './PageFinding.ts';

/** A small telephone, a tablet, a computer. */
const WINDOWS = [[320, 640], [768, 1024], [1280, 720]] as const;

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

/** What is asked of the page before anybody answers, each time by a new visitor. */
const CHECKS = {
  'opt-in': [
    async (visit: Visit): Promise<PageFinding[]> => {
      const broken = await checkSilence(visit);
      // What was answered by itself cannot be looked at unanswered any more.
      return broken.length ? broken : checkFirstOpen(visit);
    },
    checkWithdrawal,
    checkSpeed,
  ],
  // Where the law is opt-out, everything may run and every switch be on until it is refused.
  'opt-out': [checkWithdrawal, checkSpeed],
};

/** What a page with Fika gets wrong: in its configuration, and in what it shows and does to a new visitor. */
export async function checkPage(browser: Browser, url: string, wait: number): Promise<PageFinding[]> {
  const site = await siteOf(browser, url);
  const traces = createTraces();
  let eyes: Watch | undefined;
  const { findings, hasBanner, mode } = await openVisit(
    browser,
    url,
    async (visit) => {
      const { page } = visit;
      const config = await findConfigOn(page);
      const isAsked = config?.['audience'] !== 'children';
      const isShown = isAsked && (await visit.hasBanner());
      const measured = isShown ? await measureAll(visit) : [];
      await page.mouse.wheel(0, 2_000);
      await page.waitForTimeout(wait);
      await eyes?.collect(page, url);
      const consent = await visit.consent();
      const language = config?.['language'];
      const found: PageFinding[] = [
        ...(config ? checkConfig(config) : [UNSEEN]),
        ...(isAsked && !isShown ? [NO_BANNER] : []),
        ...judgeBanner(measured, typeof language === 'string' ? language : ''),
        ...(consent.mode === 'opt-in' ? judgeTraces(traces.all(), config) : []),
      ];
      return { findings: found, hasBanner: isShown, mode: consent.mode };
    },
    async (context, page) => {
      eyes = await watch(context, 'before', (host) => isOfSite(host, site), traces);
      eyes.follow(page, url);
    },
  );
  for (const check of hasBanner ? CHECKS[mode] : []) {
    findings.push(...(await openVisit(browser, url, async (visit) => ((await visit.hasBanner()) ? check(visit) : []))));
  }
  return findings;
}
