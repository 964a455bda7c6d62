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
  /** Resolves when all that are in the page have run or failed. */
  ended: Promise<unknown>;
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
  /** What is started and has not run yet → the way to take it out. */
  const onTheWay = new Map<Element, () => void>();
  /** What of it is in the browser's queue. */
  const queue = new Set<Element>();
  let owner: Group | undefined;
  let sliceEnds = 0;

  function start(script: HTMLScriptElement): void {
    startScript(script, report);
    onStart(script);
  }

  /** Starts a script with an address. What is returned resolves when it has run or failed, or cannot be waited for. */
  function startExternal(script: HTMLScriptElement, isQueued: boolean, before: Promise<unknown>): Promise<unknown> {
    // An element starts only once: a copy from before takes its place when it is taken out.
    const spare = script.cloneNode(true);
    const ended = new Promise<void>((resolve) => {
      const onEnd = (): void => {
        onTheWay.delete(script);
        queue.delete(script);
        resolve();
      };
      for (const type of ['load', 'error']) script.addEventListener(type, onEnd);
      onTheWay.set(script, () => {
        onEnd();
        script.replaceWith(spare);
        // In another document it does not run (HTML, "execute the script element").
        new Document().adoptNode(script);
      });
    });
    if (isQueued) {
      script.async = false;
      queue.add(script);
    }
    start(script);
    return before.then(async () => {
      await Promise.race([ended, new Promise((resolve) => void setTimeout(resolve, PATIENCE))]);
      // It holds up the queue: those behind it start over without.
      if (!queue.has(script)) return;
      owner = undefined;
      for (const other of queue) if (other !== script) onTheWay.get(other)?.();
    });
  }

  async function drain(group: Group): Promise<void> {
    const { waiting } = group;
    // In its own turn: those behind the first one are there then.
    await Promise.resolve();
    for (let [script] = waiting; script; [script] = waiting) {
      if (owner !== group || !script.src) await group.ended;
      // With nothing behind it there is no order to keep.
      if (!queue.size && waiting.length > 1) owner = group;
      // A turn for the page when we have worked for a slice; the clock starts anew when others had theirs.
      if (performance.now() > sliceEnds) {
        await nextTask();
        sliceEnds = performance.now() + SLICE;
      }
      waiting.shift();
      // It may have been taken out, or its category withdrawn, while it waited. Then it is held again.
      if (!script.isConnected || !mayRun(script)) taken.delete(script);
      else if (!script.src) start(script);
      else {
        group.ended = startExternal(script, owner === group, group.ended);
        const next = waiting.slice(0, AHEAD);
        // The browser's queue fetches what is in it; an inline script holds up what stands behind it, but no download.
        if (owner !== group || next.some(({ src }) => !src)) next.forEach(preload);
      }
    }
  }

  /** Says whether it is one that can be held. */
  return (script) => {
    if (!mayRun(script)) onTheWay.get(script)?.();
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
    const group = groups.get(name) ?? { waiting: [], ended: Promise.resolve() };
    if (isAsync) void drain({ waiting: [script], ended: Promise.resolve() });
    else {
      groups.set(name, group);
      if (group.waiting.push(script) === 1) void drain(group);
    }
    return true;
  };
}
