import { SCRIPT_TYPE } from '../config/attributes.ts';

/** What the request must share with the script's own to serve it. */
const SHARED = ['crossorigin', 'fetchpriority', 'integrity', 'referrerpolicy'];

const started = new WeakSet<Element>();

/** Starts the download of a script that waits for its turn, once. */
export function preload(script: HTMLScriptElement): void {
  if (!script.src || started.has(script)) return;
  started.add(script);
  const link = document.createElement('link');
  for (const name of SHARED) if (script.hasAttribute(name)) link.setAttribute(name, script.getAttribute(name) ?? '');
  link.nonce = script.nonce;
  link.as = 'script';
  link.rel = script.getAttribute(SCRIPT_TYPE) === 'module' ? 'modulepreload' : 'preload';
  link.href = script.src;
  // Not before: without its link the browser forgets what it has fetched, and fetches it again.
  for (const type of ['load', 'error']) script.addEventListener(type, () => { link.remove(); });
  document.head.append(link);
}
