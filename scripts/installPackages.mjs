import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const APT_GET = '/usr/bin/apt-get';

/** Installing system packages needs Debian's tool and the right to use it. */
const isPossible = () => existsSync(APT_GET) && existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * Installs packages of the distribution where that needs no question to anyone; each by itself, since one that is not to be
 * had must not keep the others away.
 *
 * @param {string[]} packages
 * @returns {Promise<boolean>} whether any was installed
 */
export const installPackages = async (packages) => {
  if (!isPossible()) return false;
  console.log(`Installing ${packages.join(', ')} (apt-get)`);
  // A fresh machine may still be updating itself and hold the lock.
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=120', '-o', 'APT::Get::Assume-Yes=true'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // One unreachable source fails the update, yet the lists that remain may do.
  await run(APT_GET, [...options, 'update'], { env });
  let isAny = false;
  for (const name of packages) {
    const { code } = await run(APT_GET, [...options, 'install', '--no-install-recommends', name], { env });
    isAny ||= code === 0;
  }
  return isAny;
};
