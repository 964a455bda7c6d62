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
  /** Released, but not in the page yet. */
  waiting: HTMLScriptElement[];
  /** Resolves when all that are in the page have run or failed. */
  ended: Promise<unknown>;
  /** What was put into the browser's queue last. */
  last?: Running;
  /** Has one of its scripts been late? Then the next ones will be, too. */
  isSlow?: boolean;
}

/** A script with an address that has neither run nor failed yet. */
interface Running {
  group: Group;
  /** Inline scripts that run right after it. */
  followers: HTMLScriptElement[];
  /** Takes it out of the page, so that it does not run. What is returned stands there instead. */
  takeOut(): HTMLScriptElement;
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
  const onTheWay = new Map<Element, Running>();
  /** What of it is in the browser's queue, all of one group. */
  const queue = new Set<Running>();
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

  /** Starts a script with an address, in the browser's queue where its group has it. */
  function startExternal(script: HTMLScriptElement, group: Group): void {
    // An element starts only once: a copy from before takes its place when it is taken out.
    const spare = script.cloneNode(true) as HTMLScriptElement;
    let end: () => void;
    const ended = new Promise<boolean>((resolve) => {
      end = () => {
        onTheWay.delete(script);
        queue.delete(running);
        resolve(false);
      };
    });
    const running: Running = {
      group,
      followers: [],
      takeOut() {
        end();
        script.replaceWith(spare);
        // In another document it does not run (HTML, "execute the script element").
        new Document().adoptNode(script);
        return spare;
      },
    };
    for (const type of ['load', 'error']) {
      script.addEventListener(type, () => {
        end();
        // In the event itself: the next script of the queue runs right after it.
        for (const inline of running.followers) if (isWanted(inline)) start(inline);
      });
    }
    onTheWay.set(script, running);
    if (owner === group) {
      script.async = false;
      queue.add((group.last = running));
    }
    start(script);
    const isLate = (time: number): Promise<boolean> =>
      new Promise((resolve) => {
        setTimeout(resolve, time, true);
        void ended.then(resolve);
      });
    group.ended = group.ended.then(async () => {
      if (!(await isLate(LATE))) return;
      group.isSlow = true;
      preloadAhead(group);
      // It holds up the queue: those behind it start over without.
      if ((await isLate(PATIENCE)) && queue.has(running)) startOver(group, running);
    });
  }

  /** A preload costs as much as the start of a script, so it is for those that wait for a network, and not in the queue. */
  function preloadAhead(group: Group): void {
    if (group.isSlow && owner !== group) group.waiting.slice(0, AHEAD).forEach(preload);
  }

  /** Takes a group out of the browser's queue, but for what holds it up, and lets it wait for its turn again. */
  function startOver(group: Group, stuck?: Running): void {
    const back = [...queue].flatMap((one) => [...(one === stuck ? [] : [one.takeOut()]), ...one.followers.splice(0)]);
    for (const script of back) taken.add(script);
    owner = undefined;
    if (group.waiting.unshift(...back) === back.length) void drain(group);
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
      if (script.src) {
        startExternal(script, group);
        preloadAhead(group);
      } else if (group.last && queue.has(group.last)) group.last.followers.push(script);
      else start(script);
    }
  }

  /** Says whether it is one that can be held. */
  return (script) => {
    const running = onTheWay.get(script);
    if (running && !mayRun(script)) {
      if (queue.has(running)) startOver(running.group);
      else running.takeOut();
    }
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
