import { ADDRESSES, CATEGORY } from '../config/attributes.ts';
import type { Effect } from '../consent/state.ts';
import type { Report } from '../report.ts';
import { createScripts } from './createScripts.ts';
import { readTag } from './readTag.ts';
import { setAddresses } from './setAddresses.ts';

interface Options {
  /** Is the condition met (`advertising`, or `!advertising`), for this service of it? undefined: there is no such category. */
  isMet(condition: string, service: string | null): boolean | undefined;
  nextTask(): Promise<void>;
  /** Told of a frame that is held, each time it is looked at. */
  onHeld(frame: HTMLIFrameElement): void;
  /** The page has changed. */
  onMutation(): void;
  report: Report;
}

export interface Gate {
  /** Looks at the whole page, and from then on at whatever is added to it. */
  update: Effect;
  /** Loads a held frame for now, without an answer for good. The next answer ends it. */
  loadOnce(frame: HTMLIFrameElement): void;
  /** Has a script run that may not any more? It cannot be unloaded. */
  hasRunRevoked(): boolean;
}

/**
 * Holds and releases tagged content, now and whenever some is added. It keeps no list: each time it asks of each
 * element whether it may run, so releasing twice is harmless and nothing that was taken out of the page is remembered.
 */
export function createGate({ isMet, nextTask, onHeld, onMutation, report }: Options): Gate {
  const reported = new Set<string>();
  const release = createScripts({ mayRun, nextTask, report, onStart });
  const loadedOnce = new Set<Element>();
  /** One script of each kind that has run. */
  const ran = new Map<string, Element>();
  let observer: MutationObserver | undefined;

  function once(element: Element, name: Parameters<Report>[0], detail = ''): void {
    if (!reported.has(name + detail)) report(name, detail, element);
    reported.add(name + detail);
  }

  function mayRun(element: Element): boolean {
    const { conditions, service } = readTag(element);
    // Each is looked at, so that each mistake is told.
    const unmet = conditions.filter((condition) => {
      const met = isMet(condition, service);
      if (met === undefined) once(element, 'unknown-category', condition.replace(/^!/, ''));
      return !met;
    });
    return !unmet.length;
  }

  function onStart(script: Element): void {
    const { conditions, group } = readTag(script);
    // What ran because something is denied has nothing to be revoked.
    if (!conditions.some((condition) => condition.startsWith('!'))) ran.set(`${conditions.join(' ')}/${group}`, script);
  }

  function visit(element: Element): void {
    const has = (name: string): boolean => element.hasAttribute(name);
    if (!has(CATEGORY)) return;
    if (element instanceof HTMLScriptElement) {
      if (!release(element)) once(element, 'live-script');
    } else if (Object.keys(ADDRESSES).some(has)) {
      const isAllowed = mayRun(element) || loadedOnce.has(element);
      setAddresses(element, isAllowed);
      if (!isAllowed && element instanceof HTMLIFrameElement) onHeld(element);
    } else {
      const live = Object.values(ADDRESSES).find(has);
      if (live) once(element, 'live-address', live);
    }
  }

  function scan(root: Node): void {
    if (root instanceof Element) for (const element of [root, ...root.querySelectorAll(`[${CATEGORY}]`)]) visit(element);
  }

  return {
    update({ previous, state }) {
      // Allowing one frame for good takes nothing from the others.
      if (state.decision !== previous.decision && state.source !== 'embed') loadedOnce.clear();
      if (!observer) {
        observer = new MutationObserver((mutations) => {
          for (const { addedNodes, target, type } of mutations) for (const node of type === 'attributes' ? [target] : addedNodes) scan(node);
          onMutation();
        });
        observer.observe(document, { childList: true, subtree: true, attributeFilter: [CATEGORY] });
      }
      scan(document.documentElement);
    },
    loadOnce(frame) {
      loadedOnce.add(frame);
      setAddresses(frame, true);
    },
    hasRunRevoked: () => [...ran.values()].some((script) => !mayRun(script)),
  };
}
