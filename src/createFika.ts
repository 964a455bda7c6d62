import type { Fika } from './api.ts';
import { complete } from './config/complete.ts';
import { answerAll } from './consent/answerAll.ts';
import { isAllowed } from './consent/isAllowed.ts';
import { receipt } from './consent/receipt.ts';
import { INITIAL } from './consent/reduce.ts';
import type { View } from './consent/state.ts';
import { toConsent } from './consent/toConsent.ts';
import { createAnnouncer } from './events/announce.ts';
import type { Loader } from './loader.ts';
import { bindControls } from './page/bindControls.ts';
import { readChoice } from './readChoice.ts';
import { createReport } from './report.ts';
import { start, type Started } from './start.ts';
import { VERSION } from './version.ts';

const VIEWS: readonly unknown[] = ['banner', 'preferences'] satisfies View[];

/** A value as its owner wrote it, as far as it can be told: a configuration may hold anything. */
function inWords(value: unknown): string {
  try {
    // In a list, because a function alone has no JSON.
    return JSON.stringify([value]).slice(1, -1);
  } catch {
    return typeof value;
  }
}

/**
 * The public methods, each a dispatch or a question. What is asked for before the start waits for it. Creating them
 * touches no page, so that a server may import the package.
 */
export function createFika(loader: Loader): Fika {
  const { announce, on } = createAnnouncer();
  const report = createReport(loader.messages);
  const waiting: (() => void)[] = [];
  let running: Started | undefined;

  /** Runs it now or as soon as Fika has started; resolves with it. */
  const whenStarted = <T>(run: (started: Started) => T | Promise<T>): Promise<T> =>
    new Promise((resolve) => {
      const go = (): void => {
        if (running) resolve(run(running));
      };
      if (running) go();
      else waiting.push(go);
    });

  const answerEverything = (answer: boolean): void => {
    void whenStarted(({ config, store, decide }) => {
      decide([answerAll(config, store.state, answer)], 'api');
    });
  };

  const fika: Fika = {
    version: VERSION,

    get consent() {
      return running ? running.store.consent : toConsent(complete({}, () => undefined), INITIAL);
    },

    init(config) {
      if (!running) {
        const completed = complete(config, (path, value) => {
          report('option', path, inWords(value));
        });
        running = start(completed, loader, announce, report);
        const { acceptAll, rejectAll, open, reset } = fika;
        bindControls({ preferences: open, 'accept-all': acceptAll, 'reject-all': rejectAll, reset }, report);
        for (const run of waiting.splice(0)) run();
      } else if (config) report('started');
      return Promise.resolve(running.store.consent);
    },

    allows: (category, service) => !!running && isAllowed(running.config, running.store.state, category, service),

    when: (category, { service, signal } = {}) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (!fika.allows(category, service)) return;
          stop();
          resolve(fika.consent);
        };
        const abort = (): void => {
          stop();
          reject(signal?.reason as Error);
        };
        const ends = [on('ready', check), on('change', check)];
        const stop = (): void => {
          for (const end of ends) end();
          signal?.removeEventListener('abort', abort);
        };
        signal?.addEventListener('abort', abort);
        if (signal?.aborted) abort();
        else check();
      }),

    on(type, listener) {
      if (typeof listener === 'function') return on(type, listener);
      report('listener', type);
      return () => undefined;
    },

    acceptAll: () => {
      answerEverything(true);
    },

    rejectAll: () => {
      answerEverything(false);
    },

    update: (choice) => {
      void whenStarted(({ config, decide }) => {
        const known = readChoice(config, choice, report);
        if (Object.keys(known).length) decide([known], 'api');
      });
    },

    reset: () => {
      void whenStarted(({ store }) => {
        store.dispatch({ type: 'reset' });
      });
    },

    open: (view = 'preferences') =>
      whenStarted(({ show }) => {
        if (VIEWS.includes(view)) return show(view);
        report('view', view);
      }),

    close: () => {
      void whenStarted(({ store }) => {
        store.dispatch({ type: 'close' });
      });
    },

    setLanguage: (language) => whenStarted(({ setLanguage }) => setLanguage(language)),

    receipt: () =>
      running ? receipt(running.config, running.store.state, { language: running.language(), version: VERSION }) : null,
  };
  return Object.freeze(fika);
}
