import type { Config } from './config/complete.ts';
import { answerFor } from './consent/answerFor.ts';
import { answerAll } from './consent/answerAll.ts';
import { difference } from './consent/difference.ts';
import { isAllowed } from './consent/isAllowed.ts';
import { openQuestions } from './consent/openQuestions.ts';
import type { Action, Choice, Effect, View } from './consent/state.ts';
import { toConsent } from './consent/toConsent.ts';
import type { Announcer } from './events/announce.ts';
import { createGate } from './gate/createGate.ts';
import type { Loader } from './loader.ts';
import { REOPEN_LABELS } from './locales/reopenLabels.ts';
import { hasControl } from './page/bindControls.ts';
import { createHost } from './page/createHost.ts';
import { createReopen } from './page/createReopen.ts';
import type { Report } from './report.ts';
import { nextTask } from './schedule.ts';
import { createUi } from './showUi.ts';
import { createRecorder, readRecord } from './storage/cookie.ts';
import { createStore, type Store } from './store.ts';
import { pickLanguage } from './visitor/pickLanguage.ts';
import { hasGpc, pageRegion } from './visitor/signals.ts';

export interface Started {
  config: Config;
  store: Store;
  decide(choices: readonly Choice[], source: Extract<Action, { type: 'decide' }>['source']): void;
  /** Shows a view, or just the present state; resolves when it stands there. */
  show(view?: View): Promise<void>;
  language(): string;
  setLanguage(language: string): Promise<void>;
}

/** The wiring: read → store → effects. Page start and later changes take the same road. */
export function start(config: Config, loader: Loader, { announce }: Announcer, report: Report): Started {
  const fail = (error: unknown): void => {
    console.error('[fika]', error);
    announce('error', { error });
  };
  const host = createHost(config.ui.theme);
  const reopen = createReopen(host.root, () => void show('preferences'));
  const languages = Object.keys(REOPEN_LABELS);
  let language = pickLanguage([config.language, document.documentElement.lang, ...navigator.languages], languages);

  const showUi = createUi(loader, {
    root: host.root,
    config,
    actions: {
      answerAll(answer) {
        const view = store.state.view ?? 'banner';
        decide([answerAll(config, store.state, answer, view === 'banner')], view);
      },
      save: (choices) => {
        decide(choices, 'preferences');
      },
      openPreferences: () => void show('preferences'),
      close: () => {
        store.dispatch({ type: 'close' });
      },
    },
    fail,
  });
  const draw = (): Promise<void> =>
    showUi(
      () => ({ state: store.state, consent: store.consent, questions: openQuestions(config, store.state) }),
      language,
    );

  const gate = createGate({
    isKnown: (category) => category === 'essential' || config.categories.some(({ id }) => id === category),
    isAllowed: (category, service) => isAllowed(config, store.state, category, service),
    isDenied: (category, service) => answerFor(config, store.state, category, service) === false,
    nextTask,
    report,
    started: () => undefined,
  });

  const drawReopen = (): void => {
    const wanted = config.ui.reopen === 'always' || (config.ui.reopen === 'auto' && !hasControl());
    reopen.label(REOPEN_LABELS[language as keyof typeof REOPEN_LABELS]);
    reopen.show(wanted && config.audience !== 'children' && !store.state.view);
    host.attach();
  };

  /** Listeners in scripts of the page, deferred ones included, are there to hear it. */
  const announceReady = (): void => {
    announce('ready', { consent: store.consent });
  };

  const announceChange: Effect = ({ action, previous, state }) => {
    if (action.type === 'start') {
      whenParsed(announceReady);
    } else if (state.decision !== previous.decision) {
      const before = toConsent(config, previous);
      const consent = toConsent(config, state);
      announce('change', { consent, previous: before, ...difference(config, previous, state), source: state.source });
    }
    if (state.view === previous.view) return;
    if (previous.view) announce('close', { view: previous.view });
    if (state.view) announce('open', { view: state.view });
  };

  const store = createStore(
    config,
    {
      now: [
        createRecorder(config, report), // First: a navigation right after the click must find the record.
        drawReopen, // Before the interface closes, so that the focus has somewhere to go.
        () => void draw().catch(fail),
      ],
      later: [
        announceChange, // Before the gate: the page hears of a change before the scripts that it releases.
        gate,
      ],
    },
    fail,
  );

  const decide: Started['decide'] = (choices, source) => {
    store.dispatch({ type: 'decide', choices, source, id: newId(), now: Date.now() });
  };

  function show(view?: View): Promise<void> {
    if (view) store.dispatch({ type: 'open', view });
    return draw();
  }

  store.dispatch({
    type: 'start',
    stored: readRecord(config),
    region: config.region || pageRegion(),
    gpc: hasGpc(),
    now: Date.now(),
  });
  // Only now is it known whether the page has a control of its own.
  whenParsed(drawReopen);

  return {
    config,
    store,
    decide,
    show,
    language: () => language,
    setLanguage(wish) {
      language = pickLanguage([wish], languages);
      drawReopen();
      return draw();
    },
  };
}

/** Once the page is parsed and its deferred scripts have run; they still run while it is `interactive`. */
function whenParsed(run: () => void): void {
  if (document.readyState === 'complete') return run();
  const stop = new AbortController();
  const once = (): void => {
    stop.abort();
    run();
  };
  // A script that arrives between the two has missed the first.
  document.addEventListener('DOMContentLoaded', once, stop);
  addEventListener('load', once, stop);
}

/** A version 4 UUID. `crypto.randomUUID` is there in secure contexts only. */
const newId = (): string =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
    (Number(digit) ^ ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) & (15 >> (Number(digit) / 4)))).toString(16),
  );
