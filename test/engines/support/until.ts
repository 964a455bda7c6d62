import { setTimeout as sleep } from 'node:timers/promises';

/** Tries again until it succeeds; what it failed with in the end, after so many milliseconds. */
export const until = async <T>(attempt: () => Promise<T>, patience = 10_000): Promise<T> => {
  for (const end = Date.now() + patience; ; ) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(25);
    }
  }
};
