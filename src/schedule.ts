/** Resolves in a task of its own, so that input and painting come in between. */
export const nextTask = (): Promise<void> =>
  (window as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Resolves in a task after the next frame is painted; soon, in a page that is not painted. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      void nextTask().then(resolve);
    });
    // A hidden or throttled page may never get its frame.
    setTimeout(resolve, 200);
  });
