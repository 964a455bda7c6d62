import type { Config } from '../config/complete.ts';
import type { State } from '../consent/state.ts';
import { toConsent } from '../consent/toConsent.ts';
import type { Row } from './Section.ts';
import { SOURCES } from './SOURCES.ts';

const EFFECTS = { 'opt-in': 'held until granted', 'opt-out': 'runs until denied' };

/** What is known of the visitor, and why. */
export function stateRows(config: Config, state: State): Row[] {
  const { decided, id, at, expires, revision, source, gpc, region, mode } = toConsent(config, state);
  const open = config.questions.filter(({ name, service }) => !service && state.answers.get(name) === undefined);
  const names = open.map(({ name }) => name).join(', ');
  const signal = state.signalled ? 'on, and it counts' : 'on, and it does not count here';
  return [
    { name: 'Decided', value: decided ? 'yes' : `no, without an answer: ${names}` },
    { name: 'Mode', value: `${mode} (${EFFECTS[mode]}), ${reasonOf(config, region)}` },
    { name: 'Region', value: region ?? 'unknown' },
    { name: 'Answered by', value: `${source}: ${SOURCES[source]}` },
    { name: 'Global Privacy Control', value: gpc ? signal : 'off' },
    { name: 'Revision', value: revision },
    { name: 'Record', value: id ?? 'none' },
    { name: 'Answered at', value: at?.toISOString() ?? 'never' },
    { name: 'Expires', value: expires?.toISOString() ?? 'never' },
  ];
}

function reasonOf({ regions }: Config, region: string | null): string {
  if (!regions.length) return 'by the option "mode", in every region';
  return region ? `by the rules of "regions" for ${region}` : 'because the region is unknown';
}
