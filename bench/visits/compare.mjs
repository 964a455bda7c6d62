import { MANAGERS } from '../managers/MANAGERS.mjs';
import { makeScripts } from '../page/makeScripts.mjs';
import { renderPage } from '../page/renderPage.mjs';
import { ROWS } from '../report/ROWS.mjs';
import { FEW } from './FEW.mjs';
import { MANY } from './MANY.mjs';
import { measureManager } from './measureManager.mjs';
import { pathOf } from './pathOf.mjs';

/** @param {import('../startServer.mjs').Server} server */
const addPages = (server) => {
  for (let index = 0; index < MANY; index++) server.add(`/held/${index}.js`, `bench.ran(${index})`);
  for (const manager of MANAGERS) {
    for (const [name, content] of Object.entries(manager.files)) server.add(`/files/${manager.id}/${name}`, content);
    for (const count of [FEW, MANY]) server.add(pathOf(manager, count), renderPage(manager, makeScripts(count)));
    server.add(pathOf(manager, FEW, true), renderPage(manager, makeScripts(FEW), { isReturn: true }));
  }
};

/**
 * What was measured of one manager, by the keys of `report/ROWS.mjs`, a figure a round.
 *
 * @typedef {object} Measured
 * @property {string} id
 * @property {string} name
 * @property {string} holds
 * @property {boolean} blocks
 * @property {Record<string, number[]>} samples
 */

/**
 * Measures all managers in turns, so that whatever else the machine does falls on all alike.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('../startServer.mjs').Server} server
 * @param {{ rounds: number, say: (text: string) => void }} options
 * @returns {Promise<{ managers: Measured[], faults: string[] }>}
 */
export const compare = async (browser, server, { rounds, say }) => {
  addPages(server);
  const [none, ...managers] = MANAGERS.map(({ id, name, holds, blocks }) => ({
    ...{ id, name, holds, blocks },
    /** @type {Record<string, number[]>} */
    samples: {},
  }));
  /** @type {Set<string>} */
  const faults = new Set();
  for (let round = 0; round < rounds; round++) {
    say(`round ${round + 1} of ${rounds}`);
    const measured = new Map();
    for (let turn = 0; turn < MANAGERS.length; turn++) {
      // Each begins a round once, for the one after a pause may be favoured.
      const manager = MANAGERS[(turn + round) % MANAGERS.length];
      measured.set(manager.id, await measureManager(browser, server, manager));
    }
    const alone = measured.get(none.id).values;
    for (const { id, samples } of managers) {
      const { values, faults: found } = measured.get(id);
      for (const fault of found) faults.add(fault);
      for (const { key, isDifference } of ROWS) (samples[key] ??= []).push(values[key] - (isDifference ? alone[key] : 0));
    }
  }
  return { managers, faults: [...faults] };
};
