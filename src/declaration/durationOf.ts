import type { DetailTexts } from '../config/detailTexts.ts';
import { lengthOf } from '../config/lengthOf.ts';

/** A duration in the visitor's language. What is no number and unit is in the owner's words already. */
export function durationOf(duration: string, { session, lasting, notStated }: DetailTexts, language: string): string {
  const length = lengthOf(duration);
  if (length) {
    return new Intl.NumberFormat(language, { style: 'unit', unit: length.unit, unitDisplay: 'long' }).format(length.amount);
  }
  if (duration === 'session') return session;
  return duration === 'lasting' ? lasting : duration || notStated;
}
