import type { Fika } from './api.ts';
import { complete } from './config/complete.ts';
import { INITIAL } from './consent/reduce.ts';
import { toConsent } from './consent/toConsent.ts';
import { createAnnouncer } from './events/announce.ts';
import type { Loader } from './loader.ts';
import { bindControls } from './page/bindControls.ts';
import { createReport } from './report.ts';
import { start } from './start.ts';
import { VERSION } from './version.ts';

type Running = Awaited<ReturnType<typeof start>>;

/** What may be asked for before the start, and then waits for it. */
const COMMANDS = ['acceptAll', 'rejectAll', 'update', 'reset', 'open', 'close', 'setLanguage'] as const;

/** The public methods. Creating them touches no page, so that a server may import the package. */
export function createFika(loader: Loader): Fika {
  const report = createReport(() => loader.part('messages'));
  const { announce, on } = createAnnouncer();
  let running: Running | undefined;
  /** Resolves when the state is known. */
  let known: Promise<void> | undefined;
  let begin: (started: Running) => void;
  const begun = new Promise<Running>((resolve) => {
    begin = resolve;
  });
  const command = (name: (typeof COMMANDS)[number]) => async (argument: unknown) => {
    await (running ?? (await begun))[name](argument);
  };
  const commands: object = Object.fromEntries(COMMANDS.map((name) => [name, command(name)]));

  const fika: Fika = {
    ...(commands as Pick<Fika, (typeof COMMANDS)[number]>),
    version: VERSION,

    get consent() {
      return running ? running.consent() : toConsent(complete({}, () => undefined), INITIAL);
    },

    init(config) {
      // A page that nobody looks at yet asks nothing, and everything in it stays held.
      if ((document as { prerendering?: boolean }).prerendering) {
        return new Promise((resolve) => {
          const begin = (): void => {
            resolve(fika.init(config));
          };
          document.addEventListener('prerenderingchange', begin, { once: true });
        });
      }
      if (known) {
        if (config) report('started');
      } else {
        const completed = complete(config, (path, value) => {
          report('option', path, value);
        });
        const settle = (started: Running): void => {
          running = started;
          bindControls(fika, report);
          begin(started);
        };
        const started = start(completed, loader, announce, report);
        known = Promise.resolve();
        if (started instanceof Promise) known = started.then(settle);
        else settle(started);
      }
      return known.then(() => fika.consent);
    },

    allows: (category, service) => !!running?.allows(category, service),

    receipt: () => running?.receipt() ?? null,

    on(type, listener) {
      const stop = on(type, listener);
      if (!stop) report('listener', type, listener);
      return stop ?? (() => undefined);
    },

    when: (category, options) =>
      new Promise((resolve, fail) => {
        const { service, signal } = options ?? {};
        const stop = (): void => {
          for (const end of ends) end?.();
        };
        const check = (): void => {
          if (!fika.allows(category, service)) return;
          stop();
          resolve(fika.consent);
        };
        const abort = (): void => {
          stop();
          fail(signal?.reason as Error);
        };
        const ends = [on('ready', check), on('change', check)];
        signal?.addEventListener('abort', abort);
        if (signal?.aborted) abort();
        else check();
      }),
  };
  return Object.freeze(fika);
}
