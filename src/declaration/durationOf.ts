import type { DetailTexts } from '../config/detailTexts.ts';
import { lengthOf } from '../config/lengthOf.ts';

/** A duration in the visitor's language. What is no number and unit is in the owner's words already. */
export function durationOf(duration: string, { session, lasting, notStated, units }: DetailTexts, language: string): string {
  const length = lengthOf(duration);
  if (length) {
    const { amount, unit } = length;
    const [, form] = Object.entries(units?.[unit] ?? {}).find(([numbers]) => RegExp(numbers).test(String(amount))) ?? [];
    return form?.replace('{count}', String(amount)) ?? new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
  }
  if (duration === 'session') return session;
  return duration === 'lasting' ? lasting : duration || notStated;
}
