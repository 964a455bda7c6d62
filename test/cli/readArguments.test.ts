import { expect, test } from 'vitest';
import type { Command } from '../../src/cli/Command.ts';
import { helpOf, overviewOf } from '../../src/cli/helpOf.ts';
import { readArguments } from '../../src/cli/readArguments.ts';

const command: Command = {
  name: 'brew',
  words: '<cup>',
  count: { least: 1, most: 1 },
  summary: 'Makes coffee.',
  options: {
    strong: { text: 'More beans.' },
    milk: { value: 'kind', multiple: true, text: 'With milk.' },
    minutes: { value: 'n', text: 'How long.' },
  },
  notes: 'Ends with 1 when it is cold.',
  run: () => Promise.resolve(0),
};
const read = (...given: string[]): ReturnType<typeof readArguments> => readArguments(command, given);

test('flags are read as what they are: there or not, a text, a number, a list', () => {
  const { words, flags } = read('mug', '--strong', '--milk', 'oat,soy', '--milk=cow', '--minutes', '4');
  expect(words).toEqual(['mug']);
  expect([flags.is('strong'), flags.number('minutes', 9), flags.list('milk')]).toEqual([true, 4, ['oat', 'soy', 'cow']]);
  expect([flags.is('milk'), flags.text('nothing'), flags.number('nothing', 9)]).toEqual([false, undefined, 9]);
});

test.each([
  [['mug', '--sugar'], "Unknown option '--sugar'."],
  [['mug', '--minutes'], "Option '--minutes <value>' argument missing."],
  [['mug', '--strong=very'], "Option '--strong' does not take an argument."],
  [[], '<cup> is missing.'],
  [['mug', 'glass'], '"glass" is one too many.'],
])('%j is refused with a sentence and the way to the help', (given, sentence) => {
  expect(() => read(...given)).toThrow(`fika brew: ${sentence}\nSee: fika brew --help`);
});

test.each(['0', '-1', '1.5', 'many', ''])('"%s" is no number of minutes', (value) => {
  const { flags } = read('mug', `--minutes=${value}`);
  expect(() => flags.number('minutes', 1)).toThrow('--minutes takes a whole number of at least 1');
});

test('help is given however wrong the rest is', () => {
  expect(read('--help').isHelp).toBe(true);
  expect(read('mug', 'glass', '-h').isHelp).toBe(true);
});

test('the help names every flag, and how to use it', () => {
  const help = helpOf(command);
  for (const part of ['fika brew <cup>', 'Makes coffee.', '--strong', '--milk <kind> …', 'With milk.', 'Ends with 1']) expect(help).toContain(part);
  expect(overviewOf([command])).toContain('fika brew <cup>  Makes coffee.');
});
