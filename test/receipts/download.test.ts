// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { download } from '../../src/receipts/download.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('the visitor gets a file to read, and the page keeps nothing of it', async () => {
  vi.useFakeTimers();
  const files: Blob[] = [];
  const revoked = vi.fn();
  Object.assign(URL, {
    createObjectURL: (file: Blob) => `blob:${String(files.push(file))}`,
    revokeObjectURL: revoked,
  });
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`);
  });
  download({ a: [1] }, 'receipt.json');
  expect(clicked).toEqual(['receipt.json blob:1']);
  expect(document.querySelector('a')).toBeNull();
  expect(files[0]!.type).toBe('application/ld+json');
  expect(revoked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(revoked).toHaveBeenCalledWith('blob:1');

  vi.useRealTimers();
  const reader = new FileReader();
  const read = new Promise((resolve) => {
    reader.onload = resolve;
  });
  reader.readAsText(files[0]!);
  await read;
  expect(reader.result).toBe('{\n  "a": [\n    1\n  ]\n}');
});
