import { FEW } from './FEW.mjs';
import { findFaults } from './findFaults.mjs';
import { MANY } from './MANY.mjs';
import { measureAccept } from './measureAccept.mjs';
import { measureBanner } from './measureBanner.mjs';
import { measureLoad } from './measureLoad.mjs';
import { pathOf } from './pathOf.mjs';

/**
 * Every figure of one manager, once: values by the keys of `report/ROWS.mjs`, and what went wrong.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('../startServer.mjs').Server} server
 * @param {import('../managers/MANAGERS.mjs').Manager} manager
 * @returns {Promise<{ values: Record<string, number>, faults: string[] }>}
 */
export const measureManager = async (browser, server, manager) => {
  const { banner, accept } = manager;
  const visit = (/** @type {number} */ scripts, isReturn = false) => ({
    browser,
    origin: server.origin,
    scripts,
    path: pathOf(manager, scripts, isReturn),
  });
  const watched = (/** @type {number} */ scripts) => ({ ...visit(scripts), watch: { banner, accept }, accept });
  const ofFiles = (/** @type {string[]} */ requests) => {
    const files = requests.filter((path) => path.startsWith('/files/'));
    return { bytes: files.reduce((sum, path) => sum + server.sizeOf(path), 0) / 1000, requests: files.length };
  };

  const first = await measureLoad({ ...visit(FEW), banner, isReturn: false });
  const cost = await measureLoad({ ...visit(FEW), banner, isReturn: false, isSlow: false });
  const few = banner ? await measureAccept(watched(FEW)) : undefined;
  const returning = { ...visit(FEW, true), banner, isReturn: true, ...(few ? { state: few.state } : {}) };
  const again = await measureLoad(returning);
  const returnCost = await measureLoad({ ...returning, isSlow: false });
  const [now, later] = [ofFiles(first.requests), ofFiles(again.requests)];
  const values = {
    page: server.sizeOf(pathOf(manager, FEW)) / 1000,
    shift: first.shift,
    longTasks: first.longTasks,
    mainThread: cost.mainThread,
    heap: cost.heap,
    bytes: now.bytes,
    requests: now.requests,
    returnBytes: later.bytes,
    returnRequests: later.requests,
    returnMainThread: returnCost.mainThread,
    returnAllRan: again.allRan,
  };
  if (!few) return { values, faults: [] };

  const bannerMobile = await measureBanner(watched(FEW));
  const many = await measureAccept(watched(MANY));
  return {
    values: {
      ...values,
      banner: few.banner,
      bannerMobile,
      fewPaint: few.paint,
      fewAllRan: few.allRan,
      manyPaint: many.paint,
      manyAllRan: many.allRan,
      manyLongTasks: many.longTasks,
    },
    faults: findFaults({ first, few, many, again }).map((fault) => `${manager.name}: ${fault}`),
  };
};
