import { complete } from '../config/complete.ts';
import { isObject } from '../config/isObject.ts';
import type { Check, Found } from './Check.ts';
import { checkAddresses } from './checkAddresses.ts';
import { checkChildren } from './checkChildren.ts';
import { checkCookie } from './checkCookie.ts';
import { checkDays } from './checkDays.ts';
import { checkDuties } from './checkDuties.ts';
import { checkImport } from './checkImport.ts';
import { checkModes } from './checkModes.ts';
import { checkRegions } from './checkRegions.ts';
import { checkServices } from './checkServices.ts';
import { checkShape } from './checkShape.ts';
import { checkSignals } from './checkSignals.ts';
import { checkTexts } from './checkTexts.ts';
import { checkTrackers } from './checkTrackers.ts';
import { checkWording } from './checkWording.ts';
import type { Finding } from './Finding.ts';
import { RULES } from './RULES.ts';

/** What is looked for, besides the form. */
const CHECKS: readonly Check[] = [
  checkModes,
  checkRegions,
  checkChildren,
  checkCookie,
  checkDays,
  checkServices,
  checkTrackers,
  checkSignals,
  checkTexts,
  checkWording,
  checkAddresses,
  checkDuties,
  checkImport,
];

const SEVERITIES = ['error', 'warning', 'hint'];

/**
 * Everything that is wrong with a configuration, or could be better, errors first. It looks at the configuration alone,
 * never at a page, and never throws, whatever it is given. An empty list means that nothing was found, not that the site
 * is lawful.
 *
 * @example
 * const findings = checkConfig(JSON.parse(await readFile('fika.json', 'utf8')));
 * if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
 */
export function checkConfig(config: unknown): readonly Finding[] {
  const form = [...checkShape(config)];
  // Not even an object: there is nothing more to be said of it.
  if (!isObject(config)) return form;
  const facts = { given: config, config: complete(config, () => undefined) };
  // Of what cannot be used at all nothing more is said.
  const isBroken = ({ path }: Found): boolean => form.some((one) => one.path === path);
  return [...form, ...CHECKS.flatMap((check) => [...check(facts)].filter((found) => !isBroken(found)))]
    .map((found): Finding => (found.rule ? { ...found, source: RULES[found.rule] } : found))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
