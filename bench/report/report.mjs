import { compareTable } from './compareTable.mjs';
import { growthSection } from './growthSection.mjs';
import { judge } from './judge.mjs';
import { ratioTable } from './ratioTable.mjs';

/**
 * @typedef {object} Results
 * @property {{ date: string, machine: string, browser: string, rounds: number, growthRounds: number, load: string }} meta
 * @property {import('../visits/compare.mjs').Measured[]} managers Fika first
 * @property {string[]} faults
 * @property {import('../growth/grow.mjs').Grown[]} growth
 */

/**
 * All of it as one Markdown document.
 *
 * @param {Results} results
 * @param {string} notes what a person says of the figures, as Markdown
 */
export const report = ({ meta, managers, faults, growth }, notes) => `# Results

Written by \`npm run bench\`; [README.md](README.md) tells how it measures. Do not edit: what people say of the figures is in
\`NOTES.md\`.

- Date: ${meta.date}
- Machine: ${meta.machine}, its main thread made four times slower
- Browser: ${meta.browser}
- Rounds: ${meta.rounds}, in turns; ${meta.growthRounds} for the growth
- Load of the machine at the start and at the end: ${meta.load}

## Goals

${judge(managers)
  .map(({ goal, isMet, figures }) => `- **${isMet ? 'Met' : 'Missed'}**: ${goal}. ${figures}.`)
  .join('\n')}

## What the figures say

${notes.trim()}

## Fika beside the best peer

Medians. Less is better everywhere.

${ratioTable(managers)}

## All figures

Median, and in brackets the least and the greatest.

${compareTable(managers)}

${managers.map(({ name, holds, blocks }) => `- ${name} holds ${holds}.${blocks ? '' : ' Not counted among those that block.'}`).join('\n')}

${faults.length ? `What went wrong:\n\n${faults.map((fault) => `- ${fault}`).join('\n')}` : 'Each held every script until the click, ran each once after it, and did not ask again.'}

## As the page grows

Fika alone: the same page without it is taken off where there is one. "factor" is to the row above; ten is linear growth.

${growth.map(growthSection).join('\n\n')}
`;
