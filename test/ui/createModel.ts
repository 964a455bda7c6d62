import type { Config } from '../../src/config/complete.ts';
import { openQuestions } from '../../src/consent/openQuestions.ts';
import type { State } from '../../src/consent/state.ts';
import { toConsent } from '../../src/consent/toConsent.ts';
import type { UiModel } from '../../src/showUi.ts';

/** What the guard shows of a state. */
export const createModel = (config: Config, state: State): UiModel => ({
  state,
  consent: toConsent(config, state),
  questions: openQuestions(config, state),
});
