import { SCRIPT_TYPE } from '../config/attributes.ts';
import { groupOf, readTag } from './readTag.ts';

/** How long later scripts of a group wait for one that neither loads nor fails, in milliseconds. */
const PATIENCE = 10_000;

/** How many scripts of a group are downloaded ahead of the one that runs: enough to keep a connection busy. */
const AHEAD = 8;

/** How long we insert scripts before the page gets a turn, in milliseconds: well under a long task on a slow phone. */
const SLICE = 12;

interface Options {
  isAllowed(script: Element): boolean;
  nextTask(): Promise<void>;
  report(name: 'trusted-types' | 'document-write', element: Element): void;
  /** A script has been started and cannot be unloaded. */
  started(script: Element): void;
}

/**
 * Releases held scripts, each once. Inside a group they run in document order while their downloads start together;
 * groups never wait for each other. The same element goes back in with its type restored: that keeps its nonce and
 * every other attribute, and is what strict CSP and Trusted Types accept.
 *
 * `async = false` would keep the order for less, but all such scripts of a document share one queue in the browser, so
 * one slow vendor would hold up all others.
 */
export function createScripts({ isAllowed, nextTask, report, started }: Options): (script: HTMLScriptElement) => void {
  const queues = new Map<string, HTMLScriptElement[]>();
  const queued = new WeakSet<Element>();
  let sliceEnds = 0;

  /** A turn for the page when we have worked for a slice; the clock starts anew when others had theirs. */
  async function breathe(): Promise<void> {
    if (performance.now() < sliceEnds) return;
    await nextTask();
    sliceEnds = performance.now() + SLICE;
  }

  function start(script: HTMLScriptElement): void {
    const { parentNode, nextSibling } = script;
    script.type = script.getAttribute(SCRIPT_TYPE) ?? 'text/javascript';
    script.remove();
    if (!script.src && script.type !== 'module') withoutDocumentWrite(script, report, insert);
    else insert();
    started(script);
    function insert(): void {
      parentNode?.insertBefore(script, nextSibling);
    }
  }

  async function run(queue: HTMLScriptElement[]): Promise<void> {
    for (let script = queue[0]; script; queue.shift(), script = queue[0]) {
      await breathe();
      queued.delete(script);
      // It may have been taken out, or its category withdrawn, while it waited.
      if (!script.isConnected || !isAllowed(script)) continue;
      if (queue.length > 1) preload(queue);
      const end = script.src ? ending(script) : undefined;
      start(script);
      await end;
    }
  }

  return (script) => {
    if (queued.has(script)) return;
    const source = script.dataset.src;
    if (source && !script.hasAttribute('src')) {
      try {
        script.src = source;
      } catch {
        report('trusted-types', script);
        return;
      }
    }
    if (script.src && script.hasAttribute('async')) {
      start(script);
      return;
    }
    queued.add(script);
    const group = groupOf(readTag(script));
    const queue = queues.get(group);
    if (queue?.length) return void queue.push(script);
    const fresh = [script];
    queues.set(group, fresh);
    // In a microtask, so that the whole of one scan is queued before the first script of it runs.
    queueMicrotask(() => void run(fresh));
  };
}

/** Resolves when the script has run or failed. */
const ending = (script: HTMLScriptElement): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    script.addEventListener('load', end, { once: true });
    script.addEventListener('error', end, { once: true });
  });

const preloaded = new WeakSet<Element>();

/** Starts the downloads of the scripts that wait behind the first. The request must match the script's to serve it. */
function preload(queue: readonly HTMLScriptElement[]): void {
  for (const script of queue.slice(1, AHEAD)) {
    if (!script.src || preloaded.has(script)) continue;
    preloaded.add(script);
    const link = document.createElement('link');
    if (script.getAttribute(SCRIPT_TYPE) === 'module') link.rel = 'modulepreload';
    else [link.rel, link.as] = ['preload', 'script'];
    link.nonce = script.nonce;
    for (const name of ['integrity', 'crossorigin', 'referrerpolicy', 'fetchpriority']) {
      const value = script.getAttribute(name);
      if (value !== null) link.setAttribute(name, value);
    }
    link.href = script.src;
    link.onload = link.onerror = () => {
      link.remove();
    };
    document.head.append(link);
  }
}

/**
 * Runs an inline script with `document.write` out of its reach: called late it would wipe the page. Own properties
 * shadow it for that moment only; nothing is patched.
 */
function withoutDocumentWrite(script: Element, report: Options['report'], run: () => void): void {
  const ignore = (): void => {
    report('document-write', script);
  };
  const methods = ['write', 'writeln'] as const;
  for (const method of methods) Object.defineProperty(document, method, { value: ignore, configurable: true });
  try {
    run();
  } finally {
    for (const method of methods) Reflect.deleteProperty(document, method);
  }
}
