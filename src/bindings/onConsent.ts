const TYPES = ['consent-ready', 'consent-change'];

/**
 * Calls the listener whenever consent is known or changes; returns the way to stop. By the events, not by `fika.on`:
 * they can be listened to before Fika is there.
 */
export function onConsent(listener: () => void): () => void {
  for (const type of TYPES) document.addEventListener(type, listener);
  return () => {
    for (const type of TYPES) document.removeEventListener(type, listener);
  };
}
