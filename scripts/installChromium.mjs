import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const APT_GET = '/usr/bin/apt-get';

/** Installing system packages needs Debian's tool and the right to use it. */
const isPossible = () => existsSync(APT_GET) && existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * Installs the distribution's Chromium where that needs no question to anyone, and the one without windows where there is
 * one: it is no more than faster.
 *
 * @returns {Promise<boolean>} whether it was possible and worked
 */
export const installChromium = async () => {
  if (!isPossible()) return false;
  console.log('Installing Chromium (apt-get install chromium)');
  // A fresh machine may still be updating itself and hold the lock.
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=120', '-o', 'APT::Get::Assume-Yes=true'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // One unreachable source fails the update, yet the lists that remain may do.
  await run(APT_GET, [...options, 'update'], { env });
  const install = async (/** @type {string} */ name) =>
    (await run(APT_GET, [...options, 'install', '--no-install-recommends', name], { env })).code === 0;
  const [hasWindows, hasNone] = [await install('chromium'), await install('chromium-headless-shell')];
  return hasWindows || hasNone;
};
