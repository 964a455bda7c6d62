import type { Fika } from './api.ts';
import { complete } from './config/complete.ts';
import { answerAll } from './consent/answerAll.ts';
import { isAllowed } from './consent/isAllowed.ts';
import { receipt } from './consent/receipt.ts';
import { INITIAL } from './consent/reduce.ts';
import { toConsent, type Consent } from './consent/toConsent.ts';
import { createAnnouncer } from './events/announce.ts';
import { readChoice } from './readChoice.ts';
import { bindControls } from './page/bindControls.ts';
import { createReport } from './report.ts';
import type { Loader } from './loader.ts';
import { start, type Started } from './start.ts';
import { VERSION } from './version.ts';

/** What differs between the entries. Creating the API touches no page, so that a server may import it. */
export interface Setup {
  /** How the late parts arrive. */
  loader: Loader;
  /** The name that an option has where the owner wrote it: `data-layout` for `ui.layout`. */
  place?(path: string): string;
}

/** The public methods, each a dispatch or a question. What is asked for before the start waits for it. */
export function createFika({ loader, place = (path) => `config.${path}` }: Setup): Fika {
  const announcer = createAnnouncer();
  const report = createReport(loader.messages);
  const waiting: ((started: Started) => void)[] = [];
  let running: Started | undefined;
  let before: Consent | undefined;

  const whenStarted = (run: (started: Started) => void): void => {
    if (running) run(running);
    else waiting.push(run);
  };
  /** The same for what takes time. */
  const afterStart = (run: (started: Started) => Promise<void>): Promise<void> =>
    new Promise((resolve, reject) => {
      whenStarted((started) => void run(started).then(resolve, reject));
    });

  const fika: Fika = {
    version: VERSION,

    get consent() {
      return running?.store.consent ?? (before ??= toConsent(complete({}, () => undefined), INITIAL));
    },

    init(config) {
      if (running) {
        if (config) report('started');
      } else {
        const completed = complete(config, (path, value) => {
          report('option', path, JSON.stringify(value) ?? typeof value, place(path));
        });
        running = start(completed, loader, announcer, report);
        bindControls({ preferences: fika.open, 'accept-all': fika.acceptAll, 'reject-all': fika.rejectAll, reset: fika.reset }, report);
        for (const run of waiting.splice(0)) run(running);
      }
      return Promise.resolve(running.store.consent);
    },

    allows: (category, service) => !!running && isAllowed(running.config, running.store.state, category, service),

    when(category, { service, signal } = {}) {
      return new Promise((resolve, reject) => {
        const stops = [announcer.on('ready', check), announcer.on('change', check)];
        const abort = (): void => {
          stop();
          reject(signal?.reason as Error);
        };
        signal?.addEventListener('abort', abort);
        if (signal?.aborted) abort();
        else whenStarted(check);

        function stop(): void {
          for (const end of stops) end();
          signal?.removeEventListener('abort', abort);
        }
        function check(): void {
          if (!fika.allows(category, service)) return;
          stop();
          resolve(fika.consent);
        }
      });
    },

    on(type, listener) {
      if (typeof listener === 'function') return announcer.on(type, listener);
      report('listener', type);
      return () => undefined;
    },

    acceptAll() {
      whenStarted(({ config, store, decide }) => {
        decide([answerAll(config, store.state, true)], 'api');
      });
    },

    rejectAll() {
      whenStarted(({ config, store, decide }) => {
        decide([answerAll(config, store.state, false)], 'api');
      });
    },

    update(choice) {
      whenStarted(({ config, decide }) => {
        const known = readChoice(config, choice, report);
        if (Object.keys(known).length) decide([known], 'api');
      });
    },

    reset() {
      whenStarted(({ store }) => {
        store.dispatch({ type: 'reset' });
      });
    },

    open: (view = 'preferences') =>
      afterStart(async ({ show }) => {
        if (view === 'banner' || view === 'preferences') await show(view);
        else report('view', String(view));
      }),

    close() {
      whenStarted(({ store }) => {
        store.dispatch({ type: 'close' });
      });
    },

    setLanguage: (language) => afterStart(({ setLanguage }) => setLanguage(String(language))),

    receipt: () =>
      running ? receipt(running.config, running.store.state, { language: running.language(), version: VERSION }) : null,
  };
  return Object.freeze(fika);
}
