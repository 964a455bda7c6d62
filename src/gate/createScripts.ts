import type { Report } from '../report.ts';
import { preload } from './preload.ts';
import { readTag } from './readTag.ts';
import { startScript } from './startScript.ts';

/** How long later scripts of a group wait for one that neither loads nor fails, in milliseconds. */
const PATIENCE = 10_000;

/** How long a script may take until those behind it are preloaded, in milliseconds: one from a cache takes less. */
const LATE = 100;

/** How many are preloaded: enough to keep a connection busy. */
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
  /** Released, but not in the page or the queue yet. */
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
  /** Scripts with an address that have neither run nor failed yet, and what takes each of them out of the page. */
  const onTheWay = new Map<Element, () => HTMLScriptElement>();
  /** Those that are in the browser's queue, all of one group, and between them the inline ones whose turn comes there. */
  const queue = new Set<HTMLScriptElement>();
  let owner: Group | undefined;
  let sliceEnds = 0;

  /** Taken out of the page, or its category withdrawn, while it waited? Then it is held again. */
  function isWanted(script: HTMLScriptElement): boolean {
    const wanted = script.isConnected && mayRun(script);
    if (!wanted) taken.delete(script);
    return wanted;
  }

  function start(script: HTMLScriptElement): void {
    startScript(script, report);
    onStart(script);
  }

  /** Starts a script with an address. */
  function startExternal(script: HTMLScriptElement, group: Group): void {
    // An element starts only once: a copy from before takes its place when it is taken out.
    const spare = script.cloneNode(true) as HTMLScriptElement;
    const ended = new Promise<boolean>((resolve) => {
      const end = (): void => {
        onTheWay.delete(script);
        queue.delete(script);
        resolve(false);
        // In the event itself: the next script of the browser's queue runs right after it.
        for (const next of queue) {
          if (onTheWay.has(next)) break;
          queue.delete(next);
          if (isWanted(next)) start(next);
        }
      };
      onTheWay.set(script, () => {
        end();
        script.replaceWith(spare);
        // In another document it does not run (HTML, "execute the script element").
        new Document().adoptNode(script);
        return spare;
      });
      for (const type of ['load', 'error']) script.addEventListener(type, end);
    });
    if (queue.has(script)) script.async = false;
    start(script);
    const isLate = (time: number): Promise<boolean> =>
      new Promise((resolve) => {
        setTimeout(resolve, time, true);
        void ended.then(resolve);
      });
    group.ended = group.ended.then(async () => {
      if (!(await isLate(LATE))) return;
      // A preload costs as much as the start of a script, so it is for those that wait for a network.
      group.waiting.slice(0, AHEAD).forEach(preload);
      if (!(await isLate(PATIENCE)) || !queue.has(script)) return;
      // It holds up the queue: those behind it start over without.
      owner = undefined;
      const [, ...behind] = queue;
      for (const each of behind) queue.delete(each);
      const again = behind.map((each) => onTheWay.get(each)?.() ?? each);
      for (const each of again) taken.add(each);
      if (group.waiting.unshift(...again) === again.length) void drain(group);
    });
  }

  async function drain(group: Group): Promise<void> {
    const { waiting } = group;
    // In its own turn: those behind the first one are there then.
    await Promise.resolve();
    while (waiting.length) {
      // A turn for the page when we have worked for a slice; the clock starts anew when others had theirs.
      if (performance.now() > sliceEnds) {
        await nextTask();
        sliceEnds = performance.now() + SLICE;
      }
      if (owner !== group) await group.ended;
      // With nothing behind it there is no order to keep.
      if (!queue.size && waiting.length > 1) owner = group;
      const script = waiting.shift();
      if (!script || !isWanted(script)) continue;
      const isQueued = owner === group && (script.src || queue.size);
      if (isQueued) queue.add(script);
      if (script.src) startExternal(script, group);
      else if (!isQueued) start(script);
    }
  }

  /** Says whether it is one that can be held. */
  return (script) => {
    const takeOut = onTheWay.get(script);
    if (takeOut && !mayRun(script)) takeOut();
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
    const name = readTag(script).group;
    const isAsync = script.src && script.hasAttribute('async');
    const group = (!isAsync && groups.get(name)) || { waiting: [], ended: Promise.resolve() };
    if (!isAsync) groups.set(name, group);
    if (group.waiting.push(script) === 1) void drain(group);
    return true;
  };
}
