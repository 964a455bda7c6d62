import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program from the root folder until it ends.
 * With `quiet` its output is returned instead of shown.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ quiet?: boolean, shell?: boolean, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number, output: string }>} 1 also stands for an end by a signal
 */
export const run = (program, args, { quiet = false, shell = false, env = process.env } = {}) =>
  new Promise((resolve, reject) => {
    const show = quiet ? 'pipe' : 'inherit';
    const child = spawn(program, args, { cwd: root, env, shell, stdio: ['ignore', show, show] });
    let output = '';
    const keep = (/** @type {string} */ text) => (output += text);
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
