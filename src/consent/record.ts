import type { Decision } from './state.ts';

/**
 * Decision ⇄ the text in the cookie: JSON with stable keys, so that any server can read it. Whatever this version did
 * not write itself is unreadable, and what is unreadable is undecided, never granted.
 */
export function encode({ id, at, rev, granted, denied, services, known, gpc }: Decision): string {
  return JSON.stringify({ v: 1, id, at, rev, granted, denied, services, known, gpc });
}

export function decode(text: string | null | undefined): Decision | null {
  let found: Record<string, unknown>;
  try {
    found = JSON.parse(text ?? '') as typeof found;
    if (found.v !== 1) return null;
  } catch {
    return null;
  }
  const { id, at, rev, granted, denied, services, known, gpc } = found;
  const readable =
    isText(id) &&
    Number.isSafeInteger(at) &&
    isText(rev) &&
    isTexts(granted) &&
    isTexts(denied) &&
    !granted.some((category) => denied.includes(category)) &&
    isAnswers(services) &&
    (known === undefined || isTexts(known)) &&
    (gpc === undefined || gpc === true);
  if (!readable) return null;
  return { id, at: at as number, rev, granted, denied, services, ...(known && { known }), ...(gpc && { gpc }) };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

const isAnswers = (value: unknown): value is Record<string, boolean> =>
  Object.prototype.toString.call(value) === '[object Object]' &&
  Object.values(value as object).every((answer) => typeof answer === 'boolean');
