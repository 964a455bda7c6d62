import { spawnSync } from 'node:child_process';
import { findProgram } from './findProgram.mjs';

const SHELL_NEEDS = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2";

/**
 * The path of WebKit's driver, where all is there that goes with it: a display of our own, and what wkshell.py imports.
 *
 * @returns {string | undefined}
 */
export const findWebKit = () => {
  const driver = findProgram({ names: ['WebKitWebDriver'] });
  if (!driver || !findProgram({ names: ['Xvfb'] })) return undefined;
  return spawnSync('/usr/bin/python3', ['-c', SHELL_NEEDS]).status === 0 ? driver : undefined;
};
