import { createInterface } from 'node:readline/promises';
import type { Answers } from './Answers.ts';
import { VENDORS } from './VENDORS.ts';

const listOf = (text: string): string[] => text.split(',').map((part) => part.trim()).filter(Boolean);

/** Asks for what the flags did not say. An empty answer leaves a thing out, and what is shown in brackets stands. */
export async function ask(
  given: Answers,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Promise<Answers> {
  const terminal = createInterface({ input, output });
  const question = async (text: string, standing: string): Promise<string> => {
    const answer = await terminal.question(`${text}${standing ? ` [${standing}]` : ''}: `);
    return answer.trim() || standing;
  };
  try {
    return {
      controller: await question('Who is responsible for the site (company or person)', given.controller),
      contact: await question('How to reach them (e-mail address)', given.contact),
      privacy: await question('Address of the privacy policy', given.privacy),
      cookies: await question('Address of the cookie policy', given.cookies),
      language: await question('Language, such as sv; empty: that of each page', given.language),
      regions: listOf(await question('Where other laws apply, such as US=opt-out; empty: ask everybody first', given.regions.join(','))),
      signals: listOf(await question(`Vendors to tell of consent (${Object.keys(VENDORS).join(', ')})`, given.signals.join(','))),
      layout: await question('Banner: box, bar, cloud or modal', given.layout || 'box'),
    };
  } finally {
    terminal.close();
  }
}
