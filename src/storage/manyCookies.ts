import { cookieValues } from '../consent/cookieValues.ts';
import { join as joinValues } from '../consent/join.ts';
import { encode } from '../consent/record.ts';
import type { Decision } from '../consent/state.ts';

/** What browsers keep of a cookie, in bytes, with room for its name. One that is longer they drop without a word. */
const MOST = 3_900;

/**
 * The record's text, and with hundreds of services a second one: the first then says nothing of services, so that who
 * reads it alone takes them for undecided, never for granted.
 */
export function split(decision: Decision, domain?: string): [text: string, services: string] {
  const text = encode(decision, domain);
  if (encodeURIComponent(text).length < MOST) return [text, ''];
  const { at, services, known = [] } = decision;
  const answered = (answer: boolean): string[] => Object.keys(services).filter((id) => services[id] === answer);
  const lists = [answered(true), answered(false), known.filter((id) => !Object.hasOwn(services, id))];
  return [encode({ ...decision, services: {}, known: [] }, domain), [at, ...lists.map((list) => list.join('.'))].join('~')];
}

/** The record from the page's cookies: of several of the name the stricter answers hold. */
export const join = (cookies: string, name: string, second: string): Decision | null => joinValues(cookieValues(cookies, name), second);
