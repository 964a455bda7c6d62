import { SCRIPT_TYPE } from '../config/attributes.ts';

/** Starts the download of a script that waits for its turn. The request must match the script's to serve it. */
export function preload(script: HTMLScriptElement): void {
  const { src: href, crossOrigin, fetchPriority, integrity, nonce, referrerPolicy } = script;
  const kind = script.getAttribute(SCRIPT_TYPE) === 'module' ? { rel: 'modulepreload' } : { rel: 'preload', as: 'script' };
  const link = Object.assign(document.createElement('link'), kind, {
    crossOrigin,
    fetchPriority,
    integrity,
    nonce,
    referrerPolicy,
    href,
  });
  link.onload = link.onerror = () => {
    link.remove();
  };
  document.head.append(link);
}
