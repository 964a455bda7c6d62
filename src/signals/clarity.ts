import type { CreateSignal } from './CreateSignal.ts';
import { createTeller } from './createTeller.ts';
import { functionAt } from './functionAt.ts';
import { grantsOf } from './grantsOf.ts';
import { questionsOf } from './questionsOf.ts';

/** With a capital S: Clarity passes over any other spelling. */
const TYPES = { ad_Storage: 'advertising', analytics_Storage: 'performance' };

/** The queue of Clarity's own snippet, which keeps one that is there. */
function makeQueue(): void {
  const clarity: { (): void; q?: unknown[] } = function () {
    (clarity.q ??= []).push(arguments);
  };
  (window as { clarity?: typeof clarity | undefined }).clarity ||= clarity;
}

/**
 * Microsoft Clarity. It has no default of its own, and a *denied* before each *granted* would make it delete its cookies
 * on every page; so it hears one call, with what holds.
 */
export const createClarity: CreateSignal = (config) => {
  const questions = questionsOf(config, 'clarity', TYPES);
  return createTeller({
    read: (state) => grantsOf(state, questions),
    tell(grants) {
      makeQueue();
      const consent = Object.entries(grants).map(([type, isGranted]) => [type, isGranted ? 'granted' : 'denied'] as const);
      functionAt('clarity')?.('consentv2', Object.fromEntries(consent));
    },
  });
};
