import { heldElements } from './heldElements.mjs';
import { mutations } from './mutations.mjs';
import { services } from './services.mjs';

/**
 * What can grow on a page, and what Fika alone then costs: main-thread time, by what it is spent on.
 *
 * @typedef {object} Growth
 * @property {string} title
 * @property {string} unit of the sizes
 * @property {number[]} sizes each ten times the one before, or from nothing
 * @property {string[]} columns what is measured
 * @property {string} costs the unit of the figures
 * @property {(tools: Tools, size: number) => Promise<number[]>} measure a figure a column
 *
 * @typedef {{ browser: import('@playwright/test').Browser, server: import('../startServer.mjs').Server }} Tools
 */

/** @type {Growth[]} */
export const GROWTH = [heldElements, services, mutations];
