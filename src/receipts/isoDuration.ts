/** The letter of each unit in ISO 8601. What is shorter than a day stands behind a `T`. */
const UNITS: Readonly<Record<string, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
};

/** A duration in words as ISO 8601 has it (`2 years` → `P2Y`); null for `session` and whatever else is no duration. */
export function isoDuration(words: string): string | null {
  const [, amount = '', unit = ''] = /^\s*(\d+)\s+([a-z]+?)s?\s*$/i.exec(words) ?? [];
  const name = unit.toLowerCase();
  if (!Object.hasOwn(UNITS, name)) return null;
  return `P${['second', 'minute', 'hour'].includes(name) ? 'T' : ''}${amount}${UNITS[name] ?? ''}`;
}
