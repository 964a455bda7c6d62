import type { View } from './consent/state.ts';
import type { Guard } from './Guard.ts';
import { LANGUAGES } from './locales/LANGUAGES.ts';
import { readChoice } from './readChoice.ts';
import type { Report } from './report.ts';
import { pickLanguage } from './visitor/pickLanguage.ts';

export type Commands = ReturnType<typeof createCommands>;

/** The methods of `fika` that change something, each a dispatch. What cannot be carried out is reported. */
export const createCommands = (guard: Guard, draw: () => Promise<void>, report: Report) => {
  const { config, store, decide } = guard;
  return {
    acceptAll() {
      decide(true, 'api');
    },
    rejectAll() {
      decide(false, 'api');
    },
    update(input: unknown) {
      const choice = readChoice(config, input, report);
      if (choice.size) decide(choice, 'api');
    },
    reset() {
      store.dispatch({ type: 'reset' });
    },
    open(view: unknown = 'preferences'): Promise<void> | undefined {
      if (view !== 'banner' && view !== 'preferences') return void report('view', view);
      store.dispatch({ type: 'open', view: view satisfies View });
      return draw();
    },
    close() {
      store.dispatch({ type: 'close' });
    },
    setLanguage(wish: unknown): Promise<void> | undefined {
      if (typeof wish !== 'string') return void report('language', wish);
      guard.language = pickLanguage([wish], LANGUAGES);
      return draw();
    },
  };
};
