import type { FikaConfig, Mode } from '../../config/types.ts';
import { Problem } from '../Problem.ts';
import type { Answers } from './Answers.ts';
import { VENDORS } from './VENDORS.ts';

/** `EEA`, `US`, `US-CA`, each with the law that applies there. */
const RULE = /^([A-Z]{2,3}(?:-[A-Z\d]{1,3})?)=(opt-in|opt-out)$/i;

function readRegions(rules: readonly string[]): FikaConfig['regions'] {
  const places: Record<Mode, string[]> = { 'opt-in': [], 'opt-out': [] };
  for (const rule of rules) {
    const [, place, mode] = RULE.exec(rule) ?? [];
    if (!place || !mode) throw new Problem(`"${rule}" is no rule for a region. Write EEA=opt-in or US-CA=opt-out: ISO 3166 codes, EU or EEA.`);
    places[mode.toLowerCase() as Mode].push(place.toUpperCase());
  }
  return (['opt-in', 'opt-out'] as const).filter((mode) => places[mode].length).map((mode) => ({ match: places[mode], mode }));
}

function readSignals(names: readonly string[]): Record<string, true> {
  const unknown = names.find((name) => !Object.hasOwn(VENDORS, name));
  if (unknown !== undefined) throw new Problem(`"${unknown}" is no vendor that Fika can tell. There are: ${Object.keys(VENDORS).join(', ')}.`);
  return Object.fromEntries(names.map((name) => [name, true]));
}

/** Without what is empty: a configuration that says nothing more than it has to. */
const filled = <T extends object>(group: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(group).filter(([, value]) => value !== '' && value !== undefined && (typeof value !== 'object' || Object.keys(value as object).length > 0)),
  ) as Partial<T>;

/** The configuration that the answers ask for. */
export function toConfig(answers: Answers): Partial<FikaConfig> {
  const { controller, contact, privacy, cookies, language, layout } = answers;
  return filled({
    revision: '1',
    language,
    controller: filled({ name: controller, contact }),
    links: filled({ privacy, cookies }),
    regions: readRegions(answers.regions),
    signals: readSignals(answers.signals),
    ui: filled({ layout }),
  }) as Partial<FikaConfig>;
}
