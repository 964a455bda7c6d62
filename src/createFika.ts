import type { Fika } from './api.ts';
import { complete } from './config/complete.ts';
import { INITIAL } from './consent/begin.ts';
import { isAllowed } from './consent/isAllowed.ts';
import { toConsent, type Consent } from './consent/toConsent.ts';
import { createAnnouncer } from './events/announce.ts';
import type { Loader } from './loader.ts';
import { bindControls } from './page/bindControls.ts';
import { whenParsed } from './page/whenParsed.ts';
import { proof } from './proof.ts';
import { createReport } from './report.ts';
import { start } from './start.ts';
import { VERSION } from './version.ts';

/** What may be asked for before the start, and then waits for it. */
const COMMANDS = ['acceptAll', 'rejectAll', 'update', 'reset', 'open', 'close', 'setLanguage'] as const;

/** Where nobody is but who builds the site. */
const AT_HOME = /localhost$|^127\./;

/**
 * The public methods. Creating them touches no page, so that a server may import the package.
 * @param isDebug - the configuration is checked on any host, and the inspector opens
 */
export function createFika(loader: Loader, isDebug?: boolean): Fika {
  const report = createReport(() => loader.part('messages'));
  const { announce, on } = createAnnouncer(report);
  let running: ReturnType<typeof start> | undefined;
  let isStarted = false;
  let isKnown = false;
  /** Before the start: one object, because it is replaced at a change only. */
  let unknown: Consent | undefined;
  let setKnown: () => void;
  /** Resolves when the state is known. */
  const known = new Promise<void>((resolve) => {
    setKnown = () => {
      isKnown = true;
      resolve();
    };
  });
  const command = (name: (typeof COMMANDS)[number]) => async (argument: unknown) => {
    // In the call itself where it can be: a navigation right after it must lose nothing.
    if (!isKnown) await known;
    await running?.commands[name](argument);
  };
  const commands: object = Object.fromEntries(COMMANDS.map((name) => [name, command(name)]));

  const fika: Fika = {
    ...(commands as Pick<Fika, (typeof COMMANDS)[number]>),
    version: VERSION,

    get consent() {
      return running ? running.guard.store.consent : (unknown ??= toConsent(complete({}, () => undefined), INITIAL));
    },

    init(config) {
      const begin = (): void => {
        const completed = complete(config, (path, value) => {
          report('option', path, value);
        });
        running = start(completed, loader, announce, report, setKnown);
        running.begin();
        bindControls(fika, report);
        if (isDebug || AT_HOME.test(location.hostname)) {
          const { guard } = running;
          whenParsed(() => void loader.part('check').then(({ check }) => { check(guard, isDebug); }, guard.fail));
        }
      };
      if (isStarted) {
        if (config) report('started');
      } else if ((document as { prerendering?: boolean }).prerendering) {
        // A page that nobody looks at yet asks nothing, and everything in it stays held.
        document.addEventListener('prerenderingchange', begin, { once: true });
      } else begin();
      isStarted = true;
      return known.then(() => fika.consent);
    },

    allows: (category, service) => !!running && isAllowed(running.guard.store.state, category, service),

    receipt: () => (running ? proof(running.guard) : null),

    on,

    when: (category, options) =>
      new Promise((resolve, fail) => {
        const { service, signal } = options ?? {};
        signal?.throwIfAborted();
        const check = (): void => {
          if (!fika.allows(category, service)) return;
          stop();
          resolve(fika.consent);
        };
        const stop = on('change', check);
        signal?.addEventListener('abort', () => {
          stop();
          fail(signal.reason as Error);
        });
        void known.then(check);
      }),
  };
  return Object.freeze(fika);
}
