import { findChromium } from './findChromium.mjs';
import { findFirefox } from './findFirefox.mjs';
import { findWebKit } from './findWebKit.mjs';
import { installPackages } from './installPackages.mjs';

const ENGINES = {
  chromium: { find: findChromium, packages: ['chromium', 'chromium-headless-shell'], mend: 'name the executable of a Chromium in FIKA_CHROMIUM' },
  firefox: { find: findFirefox, packages: ['firefox-esr'], mend: 'name the executable of a Firefox in FIKA_FIREFOX' },
  webkit: {
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb', 'python3-gi', 'gir1.2-webkit2-4.1'],
    mend: 'run the tests on Debian or Ubuntu',
  },
};

/** @typedef {keyof typeof ENGINES} EngineName */

/**
 * The engines to test with: all, or those that FIKA_ENGINES names.
 *
 * @returns {EngineName[]}
 */
const wantedEngines = () => {
  const all = Object.keys(ENGINES);
  const named = (process.env.FIKA_ENGINES ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = named.find((name) => !all.includes(name));
  if (unknown) throw new Error(`FIKA_ENGINES names "${unknown}"; it may name ${all.join(', ')}, separated by commas.`);
  return named.length ? all.filter((name) => named.includes(name)) : all;
};

/**
 * Finds the engines that are wanted, or installs them where it can.
 *
 * @returns {Promise<{ found: EngineName[], missing: string[] }>} those that are there, and a sentence for each that is not
 */
export const ensureEngines = async () => {
  const wanted = wantedEngines();
  const isMissing = async (name) => !(await ENGINES[name].find());
  const filter = async (names, test) => {
    const results = await Promise.all(names.map(test));
    return names.filter((_, index) => results[index]);
  };
  const absent = await filter(wanted, isMissing);
  if (absent.length) await installPackages(absent.flatMap((name) => ENGINES[name].packages));
  const missing = await filter(absent, isMissing);
  return {
    found: wanted.filter((name) => !missing.includes(name)),
    missing: missing.map((name) => {
      const { packages, mend } = ENGINES[name];
      const others = wanted.filter((other) => other !== name).join(',') || 'others';
      return `No ${name} to test with: install ${packages.join(' ')} (Debian), ${mend}, or leave it out by FIKA_ENGINES=${others}.`;
    }),
  };
};
