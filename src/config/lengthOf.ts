const LENGTH = /^\s*(\d+)\s+(second|minute|hour|day|week|month|year)s?\s*$/i;

/** The amount and the unit of a duration such as `2 years`; nothing, where it says something else. */
export function lengthOf(duration: string): { amount: number; unit: string } | undefined {
  const [, amount, unit] = LENGTH.exec(duration) ?? [];
  return amount && unit ? { amount: Number(amount), unit: unit.toLowerCase() } : undefined;
}
