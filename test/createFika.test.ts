import { expect, test } from 'vitest';
import { createFika } from '../src/createFika.ts';

const never = (): Promise<never> => new Promise(() => undefined);

test('before the start `consent` is one object, so that who compares it sees no change', () => {
  const fika = createFika({ part: never, texts: never });
  expect(fika.consent).toBe(fika.consent);
  expect(fika.consent).toMatchObject({ decided: false, granted: ['essential'], denied: [] });
});
