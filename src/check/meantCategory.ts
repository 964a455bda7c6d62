import { nearest } from './nearest.ts';

/** Ours, for the names that other managers and vendors have. */
const USUAL: Readonly<Record<string, string>> = {
  necessary: 'essential',
  'strictly-necessary': 'essential',
  required: 'essential',
  analytics: 'performance',
  statistics: 'performance',
  measurement: 'performance',
  preferences: 'functional',
  functionality: 'functional',
  personalization: 'functional',
  ads: 'advertising',
  marketing: 'advertising',
  targeting: 'advertising',
};

/** The category that somebody who wrote this may have meant; nothing where none comes near. */
export function meantCategory(written: string, names: readonly string[]): string | undefined {
  const usual = USUAL[written.toLowerCase()];
  return usual && names.includes(usual) ? usual : nearest(written, names);
}
