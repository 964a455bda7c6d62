/** Below this there is no room for a word. Frames that only track are 1 × 1. */
const [LEAST_WIDTH, LEAST_HEIGHT] = [60, 40];

/** Does a frame show itself? What hides its ancestors hides a box that stands beside it too, and shows it again. */
export function isSeen(frame: HTMLIFrameElement): boolean {
  const { opacity, visibility } = getComputedStyle(frame);
  const isHidden = opacity === '0' || visibility !== getComputedStyle(frame.parentElement ?? frame).visibility;
  return !isHidden && frame.offsetWidth >= LEAST_WIDTH && frame.offsetHeight >= LEAST_HEIGHT;
}
