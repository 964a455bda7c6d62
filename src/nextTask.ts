/** Resolves in a task of its own, so that input and painting come in between. */
export const nextTask = (): Promise<void> =>
  (window as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resolve) => {
    setTimeout(resolve);
  });
