import type { Effect } from '../consent/state.ts';

/** How far a cookie may be behind the message that tells of it, in milliseconds: each goes its own way between processes. */
const BEHIND = 300;

/**
 * Tells the other tabs of this origin of a decision, and hears theirs. Nothing is sent but that there is news: what it
 * is stands in the record. A page that comes back to the front, or from the back/forward cache, which an open channel would
 * keep it out of, may have missed some, and looks: other hosts of the domain share the record, but not the channel.
 */
export function createTabs(name: string, onNews: () => void): Effect {
  let channel: BroadcastChannel | undefined;
  const open = (): void => {
    channel = new BroadcastChannel(name);
    channel.onmessage = () => {
      onNews();
      setTimeout(onNews, BEHIND);
    };
  };
  open();
  addEventListener('pagehide', () => channel?.close());
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    open();
    onNews();
  });
  document.addEventListener('visibilitychange', onNews);
  // What came from elsewhere, another tab above all, is not told again.
  return ({ action: { type } }) => {
    if (type === 'decide' || type === 'reset') channel?.postMessage(null);
  };
}
