import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

// As Node resolves, which is the strictest. Types that are not found would be `any`, and the mistakes in there no mistakes.
const OPTIONS =
  '--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --skipLibCheck --jsx react-jsx --target es2022 --lib es2022,dom,dom.iterable --types react --module nodenext';

test('what a user writes in TypeScript compiles, and mistakes do not', () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, 'test/package/consumer.tsx', ...OPTIONS.split(' ')], { cwd: root, encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
}, 120_000);
