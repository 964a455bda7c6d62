import type { DetailTexts } from '../config/detailTexts.ts';

const LENGTH = /^\s*(\d+)\s+(second|minute|hour|day|week|month|year)s?\s*$/i;

/** A duration in the visitor's language. What is no number and unit is in the owner's words already. */
export function durationOf(duration: string, { session, lasting, notStated }: DetailTexts, language: string): string {
  const [, amount, unit] = LENGTH.exec(duration) ?? [];
  if (amount && unit) {
    return new Intl.NumberFormat(language, { style: 'unit', unit: unit.toLowerCase(), unitDisplay: 'long' }).format(Number(amount));
  }
  if (duration === 'session') return session;
  return duration === 'lasting' ? lasting : duration || notStated;
}
