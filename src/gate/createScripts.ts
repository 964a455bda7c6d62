import type { Report } from '../report.ts';
import { preload } from './preload.ts';
import { readTag } from './readTag.ts';
import { startScript } from './startScript.ts';

/** How long later scripts of a group wait for one that neither loads nor fails, in milliseconds. */
const PATIENCE = 10_000;

/** How many scripts are preloaded behind the one that runs: enough to keep a connection busy. */
const AHEAD = 8;

/** How long we insert scripts before the page gets a turn, in milliseconds: well under a long task on a slow phone. */
const SLICE = 12;

interface Options {
  mayRun(script: Element): boolean;
  nextTask(): Promise<void>;
  report: Report;
  /** A script is started. */
  onStart(script: Element): void;
}

/** Scripts that run in document order. Groups never wait for each other. */
interface Group {
  /** Released, but not in the page yet. */
  waiting: HTMLScriptElement[];
  /** Resolves when all that were released are in the page, or need nothing but their turn. */
  put: Promise<void>;
  /** Resolves when all of those have run or failed. */
  ended: Promise<void>;
  /** One of them neither loads nor fails. Those behind it start over, in a new group. */
  isStuck: boolean;
}

/**
 * Releases held scripts that may run, each once. Inside a group they run in document order while their downloads start
 * together.
 *
 * The browser's own queue (`async = false`) does that best, but there is one for the whole document: one slow vendor in it
 * would hold up all others. So it serves one group at a time; in other groups one script is inserted after the other.
 */
export function createScripts({ mayRun, nextTask, report, onStart }: Options): (script: HTMLScriptElement) => boolean {
  const groups = new Map<string, Group>();
  const taken = new WeakSet<Element>();
  const preloaded = new WeakSet<Element>();
  /** What is in the browser's queue, and whose it is. */
  const queue = new Set<Element>();
  let owner: Group | undefined;
  let sliceEnds = 0;

  /** A turn for the page when we have worked for a slice; the clock starts anew when others had theirs. */
  async function breathe(): Promise<void> {
    if (performance.now() < sliceEnds) return;
    await nextTask();
    sliceEnds = performance.now() + SLICE;
  }

  function start(script: HTMLScriptElement): void {
    startScript(script, report);
    onStart(script);
  }

  /** Asked at its turn: it may have been taken out, or its category withdrawn, while it waited. Then it is held again. */
  function isDue(script: HTMLScriptElement, { isStuck }: Group, held = script): boolean {
    if (!isStuck && script.isConnected && mayRun(script)) return true;
    taken.delete(script);
    if (isStuck) release(held);
    return false;
  }

  async function put(script: HTMLScriptElement, group: Group): Promise<void> {
    if (owner !== group) await group.ended;
    await breathe();
    group.waiting.shift();
    const before = group.ended;
    if (!script.src) {
      group.ended = before.then(() => {
        if (isDue(script, group)) start(script);
      });
      return;
    }
    if (!isDue(script, group)) return;
    // With nothing behind it there is no order to keep.
    if (!queue.size && group.waiting.some(({ src }) => src)) owner = group;
    const isQueued = owner === group;
    const spare = script.cloneNode(true) as HTMLScriptElement;
    const end = ending(script);
    if (isQueued) {
      script.async = false;
      queue.add(script);
      void end.then(() => queue.delete(script));
    }
    start(script);
    if (!isQueued) preloadNext(group);
    group.ended = before.then(async () => {
      if (!isQueued || isDue(script, group, spare)) {
        group.isStuck = await Promise.race([end, patience()]);
        return;
      }
      // In another document it does not run (HTML, "execute the script element", step 2). An element starts only once, so
      // a copy from before takes its place.
      script.replaceWith(spare);
      new Document().adoptNode(script);
      queue.delete(script);
    });
  }

  function preloadNext({ waiting }: Group): void {
    for (const script of waiting.slice(0, AHEAD)) {
      if (!script.src || preloaded.has(script)) continue;
      preloaded.add(script);
      preload(script);
    }
  }

  /** Says whether it is one that can be held. */
  function release(script: HTMLScriptElement): boolean {
    if (taken.has(script)) return true;
    if (script.type.trim().toLowerCase() !== 'text/plain') return false;
    if (!mayRun(script)) return true;
    const source = script.dataset.src;
    try {
      if (source && !script.src) script.src = source;
    } catch {
      report('trusted-types', script);
      return true;
    }
    taken.add(script);
    const isAsync = script.src && script.hasAttribute('async');
    const name = readTag(script).group;
    let group = groups.get(name);
    if (!group || group.isStuck || isAsync) {
      group = { waiting: [], put: Promise.resolve(), ended: Promise.resolve(), isStuck: false };
      if (!isAsync) groups.set(name, group);
    }
    const its = group;
    its.waiting.push(script);
    its.put = its.put.then(() => put(script, its));
    return true;
  }
  return release;
}

/** Resolves when the script has run or failed: it is not stuck. */
const ending = (script: HTMLScriptElement): Promise<boolean> =>
  new Promise((resolve) => {
    for (const type of ['load', 'error']) {
      script.addEventListener(type, () => {
        resolve(false);
      });
    }
  });

const patience = (): Promise<boolean> => new Promise((resolve) => void setTimeout(resolve, PATIENCE, true));
