import { vi } from 'vitest';
import type { Fika } from '../../src/api.ts';

/** The part of `window.fika` that the template calls, with answers by category. */
export function createPage(answers: Record<string, boolean>, isKnown = true) {
  const listeners: [type: string, listener: (detail: never) => void][] = [];
  const fika: Pick<Fika, 'allows' | 'on'> = {
    allows: (category) => isKnown && (category === 'essential' || answers[category] === true),
    on(type, listener) {
      listeners.push([type, listener]);
      return vi.fn();
    },
  };
  return {
    fika,
    /** The state becomes known, or an answer changes. */
    act(type: 'ready' | 'change', changed: Record<string, boolean> = {}): void {
      isKnown = true;
      Object.assign(answers, changed);
      for (const [heard, listener] of listeners) if (heard === type) listener({} as never);
    },
    listeners,
  };
}
