import { ADDRESSES, CATEGORY, SERVICE } from '../config/attributes.ts';
import type { Report } from '../report.ts';
import { createScripts } from './createScripts.ts';
import { readTag } from './readTag.ts';
import { setAddresses } from './setAddresses.ts';

interface Options {
  isKnown(category: string): boolean;
  isAllowed(category: string, service: string | null): boolean;
  isDenied(category: string, service: string | null): boolean;
  nextTask(): Promise<void>;
  report: Report;
}

/**
 * Holds and releases tagged content, now and whenever some is added. It keeps no list: each time it asks of each
 * element whether it may run, so releasing twice is harmless and nothing that was taken out of the page is remembered.
 */
export function createGate(options: Options): () => void {
  const { isKnown, report } = options;
  const reported = new Set<string>();
  const ran = new WeakSet<Element>();
  const release = createScripts({
    ...options,
    isAllowed: mayRun,
    started: (script) => void ran.add(script),
  });
  let observing = false;

  function once(element: Element, name: Parameters<Report>[0], detail = ''): void {
    const key = name + detail;
    if (!reported.has(key)) report(name, detail, element);
    reported.add(key);
  }

  function mayRun(element: Element): boolean {
    const { conditions, service } = readTag(element);
    if (!conditions.length) once(element, 'no-category');
    for (const condition of conditions) {
      const category = condition.replace(/^!/, '');
      if (isKnown(category)) continue;
      once(element, 'unknown-category', category);
      return false;
    }
    return (
      conditions.length > 0 &&
      conditions.every((condition) =>
        condition.startsWith('!') ? options.isDenied(condition.slice(1), service) : options.isAllowed(condition, service),
      )
    );
  }

  function visit(element: Element, mayRun: (element: Element) => boolean): void {
    if (element instanceof HTMLScriptElement) {
      if (ran.has(element)) return;
      if (element.type.trim().toLowerCase() !== 'text/plain') {
        once(element, 'live-script');
      } else if (mayRun(element)) release(element);
      return;
    }
    if (!Object.keys(ADDRESSES).some((name) => element.hasAttribute(name))) {
      const live = Object.values(ADDRESSES).find((name) => element.hasAttribute(name));
      if (live) once(element, 'live-address', live);
      return;
    }
    setAddresses(element, mayRun(element));
  }

  function scan(root: ParentNode): void {
    // Most elements of a page ask for the same few things, and within one scan the answer is the same.
    const known = new Map<string, boolean>();
    const mayRunHere = (element: Element): boolean => {
      const tag = `${element.getAttribute(CATEGORY) ?? ''},${element.getAttribute(SERVICE) ?? ''}`;
      const answer = known.get(tag) ?? mayRun(element);
      known.set(tag, answer);
      return answer;
    };
    if (root instanceof Element && root.hasAttribute(CATEGORY)) visit(root, mayRunHere);
    for (const element of root.querySelectorAll(`[${CATEGORY}]`)) visit(element, mayRunHere);
  }

  function observe(): void {
    observing = true;
    new MutationObserver((mutations) => {
      for (const { addedNodes, target, type } of mutations) {
        for (const node of type === 'attributes' ? [target] : addedNodes) if (node instanceof Element) scan(node);
      }
    }).observe(document, { childList: true, subtree: true, attributeFilter: [CATEGORY] });
  }

  return () => {
    if (!observing) observe();
    scan(document);
  };
}
