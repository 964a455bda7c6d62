import { expect, test } from 'vitest';
import { createProgress } from '../../src/cli/createProgress.ts';

const CLEAR = '\r\u001b[K';

const screen = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, columns: 60, written, write: (text: string) => written.push(text) };
};

test('on a terminal a bar is written over itself, and taken away at the end', () => {
  const terminal = screen(true);
  const progress = createProgress(terminal);
  progress.show(1, 2, `https://shop.example/${'long/'.repeat(30)}`);
  progress.end();
  const [line = '', end] = terminal.written;
  expect(line.startsWith(`${CLEAR}[${'='.repeat(12)}${' '.repeat(12)}] 1/2 https:`)).toBe(true);
  expect(line.replace(CLEAR, '').length).toBeLessThan(60);
  expect(end).toBe(CLEAR);
});

test('into a file nothing is written', () => {
  const file = screen(false);
  const progress = createProgress(file);
  progress.show(1, 2, 'a');
  progress.end();
  expect(file.written).toEqual([]);
});
