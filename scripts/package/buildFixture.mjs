import { runLimited } from './runLimited.mjs';

const SECONDS = 150;

/** @param {string} folder */
export const buildFixture = async (folder) => {
  const { code, output } = await runLimited(['run', 'build'], { cwd: folder, seconds: SECONDS }).ended;
  if (code !== 0) throw new Error(`Its build failed:\n${output}`);
};
