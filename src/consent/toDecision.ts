import type { Config } from '../config/complete.ts';
import type { Answers, Decision } from './state.ts';
import { UNANSWERED } from './UNANSWERED.ts';

/**
 * The answers in the form of a record. What another site with the same record asks, and this one does not, stays as it
 * was.
 */
export function toDecision(config: Config, stored: Decision | null, answers: Answers, signalled: boolean): Decision {
  const { gpc, ...before } = stored ?? UNANSWERED;
  // What was granted elsewhere without the signal must not pass for granted under it.
  const isOverridden = signalled && !gpc;
  const services = Object.fromEntries(Object.entries(before.services).filter(([, answer]) => !answer || !isOverridden));
  const known = new Set(before.known);
  for (const { name, category, service } of config.questions) {
    const answer = answers.get(name);
    if (!service || answer === undefined) continue;
    known.add(service);
    // Where there is none, it follows its category.
    if (answer === answers.get(category)) Reflect.deleteProperty(services, service);
    else services[service] = answer;
  }
  const list = (old: readonly string[], wanted: boolean): string[] => [
    ...old.filter((id) => !answers.has(id)),
    ...config.categories.filter((id) => answers.get(id) === wanted),
  ];
  return {
    ...before,
    granted: list(isOverridden ? [] : before.granted, true),
    denied: list(before.denied, false),
    services,
    known: [...known],
    // Only what is answered while the signal is there is explicit.
    ...(signalled && { gpc: true }),
  };
}
