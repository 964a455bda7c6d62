/** Resolves in a task after the next frame is painted; soon, in a page that is not painted. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      resolve();
    };
    if (document.visibilityState !== 'visible') return void setTimeout(done);
    requestAnimationFrame(() => void nextTask().then(done));
    // A hidden or throttled page may never get its frame.
    setTimeout(done, 200);
  });

/** Resolves in a task of its own, so that input and painting come in between. */
export const nextTask = (): Promise<void> => {
  const { scheduler } = window as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    // Not setTimeout, which waits 4 ms once it is nested.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      resolve();
    };
    port2.postMessage(0);
  });
};
