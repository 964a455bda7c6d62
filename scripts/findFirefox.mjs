import { findProgram } from './findProgram.mjs';

/**
 * The path of a Firefox to test with, if there is one. Not one that Playwright installs: that is another build, and
 * what is wanted is the one that people have.
 *
 * @returns {string | undefined}
 */
export const findFirefox = () => findProgram({ names: ['firefox-esr', 'firefox'], variables: ['FIKA_FIREFOX'] });
