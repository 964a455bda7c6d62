/** Is there something in the log's queue that an earlier page could not send? */
export function hasWaiting(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('fika-log:'));
  } catch {
    return false;
  }
}
