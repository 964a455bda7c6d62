import { encode } from '../consent/record.ts';
import type { Decision } from '../consent/state.ts';

/** What browsers keep of a cookie, in bytes, with room for its name. One that is longer they drop without a word. */
const MOST = 3_900;

/**
 * The record's text, and with hundreds of services a second one: the first then says nothing of services, so that who
 * reads it alone takes them for undecided, never for granted.
 */
export function split(decision: Decision): [text: string, services: string] {
  const text = encode(decision);
  if (encodeURIComponent(text).length < MOST) return [text, ''];
  const { at, services, known = [] } = decision;
  const answered = (answer: boolean): string => Object.keys(services).filter((id) => services[id] === answer).join('.');
  return [
    encode({ ...decision, services: {}, known: [] }),
    [at, answered(true), answered(false), known.join('.')].join('~'),
  ];
}

/** The record from both. A second text that belongs to another decision counts for nothing. */
export function join(decision: Decision, text: string): Decision {
  const [at, granted, denied, known] = text.split('~').map((part) => part.split('.').filter(Boolean));
  if (Number(at) !== decision.at || !granted || !denied || !known) return decision;
  const answers = [...granted.map((id) => [id, true] as const), ...denied.map((id) => [id, false] as const)];
  return { ...decision, services: Object.fromEntries(answers), known };
}
