import type { SignalsConfig } from '../../src/config/signals.ts';
import type { FikaConfig, RegionRule } from '../../src/config/types.ts';
import { INITIAL } from '../../src/consent/begin.ts';
import type { Action, Change } from '../../src/consent/state.ts';
import type { CreateSignal } from '../../src/signals/CreateSignal.ts';
import { createChange } from '../support/createChange.ts';
import { createConfig } from '../support/createConfig.ts';

const REGIONS: RegionRule[] = [
  { match: ['EEA'], mode: 'opt-in' },
  { match: ['US'], mode: 'opt-out' },
];

/** A page on which a vendor is told of each action. Returns what it was last told, so that it can be told again. */
export function createVisit(
  create: CreateSignal,
  signals: SignalsConfig = {},
  own: FikaConfig = { regions: REGIONS },
): (...actions: readonly Action[]) => Change | undefined {
  const config = createConfig({ ...own, signals });
  const tell = create(config);
  let state = INITIAL;
  return (...actions) => {
    let change: Change | undefined;
    for (const action of actions) {
      change = createChange(config, state, action);
      ({ state } = change);
      tell(change);
    }
    return change;
  };
}
