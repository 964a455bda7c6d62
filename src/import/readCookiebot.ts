import type { ReadTheirs } from './TheirRecord.ts';

/**
 * Cookiebot: `{stamp:'…',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,
 * utc:1727820297301,region:'se'}`, percent-encoded. It is written without asking, too, where no consent is needed
 * (`method:'implied'`, or the bare value `-1`): then what is refused counts, and what is granted was never said.
 */
export const readCookiebot: ReadTheirs = (text) => {
  const fields = parseFields(text);
  const utc = fields?.get('utc') ?? '';
  if (!fields || !/^\d{1,15}$/.test(utc)) return null;
  const isExplicit = fields.get('method') === "'explicit'";
  return {
    answerFor(name) {
      const answer = fields.get(name);
      return answer === 'false' ? false : (answer === 'true' && isExplicit) || undefined;
    },
    at: Math.floor(Number(utc) / 1000),
    until: null,
  };
};

/** Its fields as they are written; null when there is anything else, or a field twice. */
function parseFields(text: string): Map<string, string> | null {
  const fields = new Map<string, string>();
  const field = /(?:^\{|,)(\w+):('[^']*'|[\w-]+)(\}$)?/y;
  try {
    const plain = decodeURIComponent(text);
    for (let found = field.exec(plain); found; found = field.exec(plain)) {
      const [, name = '', value = '', end] = found;
      if (fields.has(name)) return null;
      fields.set(name, value);
      if (end) return fields;
    }
  } catch {
    // Not percent-encoded as Cookiebot does it.
  }
  return null;
}
