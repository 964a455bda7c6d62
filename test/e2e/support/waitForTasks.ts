/** Runs in the page: resolves after two frames and a number of tasks, at the lowest priority where there is one. */
export const waitForTasks = async (): Promise<void> => {
  const { scheduler } = window as { scheduler?: { postTask?: (run: () => void, options: { priority: string }) => Promise<void> } };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const timer = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const task = () => scheduler?.postTask?.(() => {}, { priority: 'background' }) ?? timer(0);

  // A page in the background gets no frames.
  for (let i = 0; i < 2; i += 1) await Promise.race([frame(), timer(250)]);
  for (let i = 0; i < 25; i += 1) await task();
  await timer(0);
};
