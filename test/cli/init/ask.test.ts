import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { ask } from '../../../src/cli/init/ask.ts';
import type { Answers } from '../../../src/cli/init/Answers.ts';

const GIVEN: Answers = { controller: 'Kaffe AB', contact: '', privacy: '', cookies: '', language: '', regions: [], signals: ['google'], layout: '' };

/** Types each line as soon as something is asked. */
async function answer(lines: readonly string[]): Promise<{ answers: Answers; shown: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const waiting = [...lines];
  let shown = '';
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    if (shown.endsWith(': ')) input.write(`${waiting.shift() ?? ''}\n`);
  });
  return { answers: await ask(GIVEN, input, output), shown };
}

test('an empty answer keeps what a flag said, and leaves out the rest', async () => {
  const { answers, shown } = await answer([]);
  expect(answers).toEqual({ ...GIVEN, layout: 'box' });
  expect(shown).toContain('Who is responsible for the site (company or person) [Kaffe AB]: ');
});

test('what is typed counts, lists by their commas', async () => {
  const { answers } = await answer(['Te AB', ' hej@te.example ', '/privacy', '/cookies', 'sv', 'US=opt-out, CA=opt-out', 'meta,tiktok', 'bar']);
  expect(answers).toEqual({
    controller: 'Te AB',
    contact: 'hej@te.example',
    privacy: '/privacy',
    cookies: '/cookies',
    language: 'sv',
    regions: ['US=opt-out', 'CA=opt-out'],
    signals: ['meta', 'tiktok'],
    layout: 'bar',
  });
});
