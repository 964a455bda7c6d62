import { fromCookie } from './fromCookie.ts';
import type { Decision } from './state.ts';
import { stricter } from './stricter.ts';

/** The record from its cookies, as they were sent: of several of the name the stricter answers hold. */
export function join(values: readonly string[], second: string): Decision | null {
  const found = values.flatMap((value) => fromCookie(value) ?? []);
  const [at, granted, denied, others] = second.split('~').map((part) => part.split('.').filter(Boolean));
  if (!found.length) return null;
  const decision = found.reduce(stricter);
  // A second text that belongs to another decision counts for nothing.
  if (Number(at) !== decision.at || !granted || !denied || !others) return decision;
  const answers = [...granted.map((id) => [id, true] as const), ...denied.map((id) => [id, false] as const)];
  return { ...decision, services: Object.fromEntries(answers), known: [...granted, ...denied, ...others] };
}
