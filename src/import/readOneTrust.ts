import type { ReadTheirs } from './TheirRecord.ts';

/** Kinds of interaction that close the banner and leave the defaults, which is no grant: its cross, *continue without*. */
const CLOSED = ['1', '6'];

/**
 * OneTrust: `…&interactionCount=1&groups=C0001%3A1%2CC0002%3A0&AwaitingReconsent=false`. The defaults are written at the
 * first page already, so that only a count of interactions tells an answer. The time of it stands in a second cookie,
 * `OptanonAlertBoxClosed`.
 */
export const readOneTrust: ReadTheirs = (text, other) => {
  const fields = parseFields(text);
  if (!fields || !/^[1-9]\d*$/.test(fields.get('interactionCount') ?? '')) return null;
  const answers = (fields.get('groups') ?? '').split(',');
  const isGranting = !CLOSED.includes(fields.get('intType') ?? '') && fields.get('AwaitingReconsent') !== 'true';
  const at = Date.parse(other('OptanonAlertBoxClosed') ?? '') / 1000;
  return {
    answerFor: (name) =>
      answers.includes(`${name}:0`) ? false : (isGranting && answers.includes(`${name}:1`)) || undefined,
    at: Number.isNaN(at) ? null : Math.floor(at),
    until: null,
  };
};

/**
 * Split first, decoded then: among the fields is the address of the first page, and whoever makes a visitor open
 * `/?a&groups=C0004:1` must not answer for the visitor. A field that is there twice makes it all unreadable.
 */
function parseFields(text: string): Map<string, string> | null {
  const fields = new Map<string, string>();
  try {
    for (const pair of text.split('&')) {
      const [name = '', value = ''] = pair.split('=');
      if (fields.has(name)) return null;
      fields.set(name, decodeURIComponent(value));
    }
    return fields;
  } catch {
    return null;
  }
}
