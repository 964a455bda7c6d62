import { spawn } from 'node:child_process';

/** What npm tells its scripts about this package must not be taken for that of another folder. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_(package|lifecycle|config_local_prefix)|INIT_CWD)/i.test(name)),
);

/** In a group of their own, so that they end with all that they started. Windows has no groups. */
const detached = process.platform !== 'win32';

/** @param {import('node:child_process').ChildProcess} child */
const end = (child) => {
  try {
    if (detached && child.pid) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

/**
 * Starts npm in a folder. `ended` resolves with its code and what it printed, at the latest after so many seconds; `stop`
 * ends it, and all that it started.
 *
 * @param {string[]} args
 * @param {{ cwd: string, seconds: number, env?: Record<string, string> }} options
 */
export const runLimited = (args, { cwd, seconds, env: own = {} }) => {
  // Inside `npm run` the very npm that runs it: `npm` alone cannot be spawned on Windows.
  const npm = process.env.npm_execpath;
  const [program, first] = npm?.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []];
  const child = spawn(program, [...first, ...args], {
    cwd,
    detached,
    env: { ...env, CI: '1', ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (/** @type {string} */ text) => (output += text);
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const stop = () => end(child);
  // Ctrl-C does not reach another group.
  process.once('exit', stop);
  /** @type {Promise<{ code: number, output: string }>} */
  const ended = new Promise((resolve) => {
    const timer = setTimeout(() => {
      output += `\nIt took more than ${seconds} seconds.`;
      stop();
    }, seconds * 1000);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      process.off('exit', stop);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(1);
    });
    child.on('exit', (code) => finish(code ?? 1));
  });
  return { ended, stop };
};
