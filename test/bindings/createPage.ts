import { INITIAL } from '../../src/consent/begin.ts';
import { isAllowed } from '../../src/consent/isAllowed.ts';
import { reduce } from '../../src/consent/reduce.ts';
import type { Action } from '../../src/consent/state.ts';
import { toConsent } from '../../src/consent/toConsent.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';

const TYPES = ['consent-ready', 'consent-change'];

/** A page's Fika as bindings see it: `window.fika` and events. It can arrive late, and be taken away again. */
export function createPage() {
  const config = createConfig({ services: { video: { category: 'functional' }, map: { category: 'functional' } } });
  let state = INITIAL;
  let consent = toConsent(config, state);
  let listeners = 0;

  const dispatch = (action: Action, type: string): void => {
    state = reduce(config, state, action);
    consent = toConsent(config, state);
    document.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: { consent } }));
  };
  const { addEventListener, removeEventListener } = document;
  document.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    if (TYPES.includes(args[0])) listeners += 1;
    addEventListener.apply(document, args);
  };
  document.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    if (TYPES.includes(args[0])) listeners -= 1;
    removeEventListener.apply(document, args);
  };

  return {
    /** How many are told of consent. */
    get listeners() {
      return listeners;
    },
    /** Fika's script runs. */
    arrive() {
      const fika = {
        get consent() {
          return consent;
        },
        allows: (category: string, service?: string) => isAllowed(state, category, service),
      };
      Object.defineProperty(window, 'fika', { value: fika, configurable: true });
      dispatch(createStart(), 'consent-ready');
    },
    /** The visitor answers: to everything, or by name. */
    decide(choice: boolean | Record<string, boolean>) {
      dispatch(createDecide(choice), 'consent-change');
    },
    leave() {
      Reflect.deleteProperty(window, 'fika');
      Object.assign(document, { addEventListener, removeEventListener });
    },
  };
}
