import { fika } from './fika.mjs';
import { klaro } from './klaro.mjs';
import { none } from './none.mjs';
import { orejime } from './orejime.mjs';
import { osano } from './osano.mjs';
import { tarteaucitron } from './tarteaucitron.mjs';
import { vanillaCookieconsent } from './vanillaCookieconsent.mjs';

/**
 * A consent manager, set up as its own documentation says. Selectors may look into a shadow root: `host >>> part`.
 *
 * @typedef {object} Manager
 * @property {string} id
 * @property {string} name with its version
 * @property {string} holds how it holds scripts, in a few words
 * @property {boolean} blocks whether it holds scripts by itself, rather than leaving that to the site
 * @property {Record<string, Buffer>} files what it may fetch, by name
 * @property {(scripts: HeldScript[]) => string} head
 * @property {(script: HeldScript, isReturn: boolean) => string} tag
 * @property {(scripts: HeldScript[]) => string} tail
 * @property {string} banner
 * @property {string} accept
 *
 * @typedef {import('../page/makeScripts.mjs').HeldScript} HeldScript
 */

/** @type {Manager[]} */
export const MANAGERS = [none, fika, vanillaCookieconsent, orejime, tarteaucitron, klaro, osano];
