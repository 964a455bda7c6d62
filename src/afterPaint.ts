import { nextTask } from './nextTask.ts';

/** Resolves in a task after the next frame is painted; soon, in a page that is not painted. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      void nextTask().then(resolve);
    });
    // A hidden or throttled page may never get its frame.
    setTimeout(resolve, 200);
  });
