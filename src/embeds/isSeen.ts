/** Below this there is no room for a word. Frames that only track are 1 × 1. */
const [LEAST_WIDTH, LEAST_HEIGHT] = [60, 40];

/**
 * Does a frame have a place that somebody sees? Pages hide one that is empty, until it has something to show: that says
 * nothing. What hides the place itself hides a box that stands beside the frame too.
 */
export const isSeen = ({ offsetWidth, offsetHeight }: HTMLIFrameElement): boolean => offsetWidth >= LEAST_WIDTH && offsetHeight >= LEAST_HEIGHT;
