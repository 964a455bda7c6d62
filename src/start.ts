import type { Config } from './config/complete.ts';
import { ESSENTIAL } from './config/essential.ts';
import { answerAll } from './consent/answerAll.ts';
import { answerFor } from './consent/answerFor.ts';
import { difference } from './consent/difference.ts';
import { isAllowed } from './consent/isAllowed.ts';
import { isAsking, openQuestions } from './consent/openQuestions.ts';
import type { Action, Choice, Effect, View } from './consent/state.ts';
import { toConsent } from './consent/toConsent.ts';
import type { Announcer } from './events/announce.ts';
import { createGate } from './gate/createGate.ts';
import type { Loader } from './loader.ts';
import { REOPEN_LABELS, type Language } from './locales/reopenLabels.ts';
import { hasControl } from './page/bindControls.ts';
import { createHost } from './page/createHost.ts';
import { createReopen } from './page/createReopen.ts';
import { newId } from './page/newId.ts';
import { whenParsed } from './page/whenParsed.ts';
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
  /** Shows a view; resolves when it stands there. */
  show(view: View): Promise<void>;
  language(): Language;
  setLanguage(language: string): Promise<void>;
}

/** The wiring: read → store → effects. Page start and later changes take the same road. */
export function start(config: Config, loader: Loader, announce: Announcer['announce'], report: Report): Started {
  const languages = Object.keys(REOPEN_LABELS) as Language[];
  let language = pickLanguage([config.language, document.documentElement.lang, ...navigator.languages], languages);

  const fail = (error: unknown): void => {
    console.error('[fika]', error);
    announce('error', { error });
  };
  const decide: Started['decide'] = (choices, source) => {
    store.dispatch({ type: 'decide', choices, source, id: newId(), now: Date.now() });
  };
  const show = (view: View): Promise<void> => {
    store.dispatch({ type: 'open', view });
    return draw();
  };

  const host = createHost(config.ui.theme);
  const reopen = createReopen(host.root, () => void show('preferences'));
  const drawReopen = (): void => {
    const { view } = store.state;
    const isWanted = { auto: !hasControl(), always: true, never: false }[config.ui.reopen];
    reopen.show(isWanted && !view && config.audience === 'general' ? REOPEN_LABELS[language] : '');
    host.attach();
  };

  const ui = createUi(loader, {
    root: host.root,
    config,
    actions: {
      answerAll(answer) {
        const view = store.state.view ?? 'banner';
        // Called back by the page when nothing is open, the banner is about everything.
        decide([answerAll(config, store.state, answer, view === 'banner' && isAsking(config, store.state))], view);
      },
      save(choices) {
        decide(choices, 'preferences');
      },
      openPreferences: () => void show('preferences'),
      close() {
        store.dispatch({ type: 'close' });
      },
    },
    fail,
  });
  const draw = (): Promise<void> =>
    ui(
      () => ({ state: store.state, consent: store.consent, questions: openQuestions(config, store.state) }),
      language,
    ).catch(fail);

  const announceChange: Effect = ({ action, previous, state }) => {
    if (action.type === 'start') {
      // Scripts of the page, deferred ones included, are then there to hear it.
      whenParsed(() => {
        announce('ready', { consent: store.consent });
      });
    } else if (state.decision !== previous.decision) {
      announce('change', {
        consent: toConsent(config, state),
        previous: toConsent(config, previous),
        ...difference(config, previous, state),
        source: state.source,
      });
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
        () => void draw(),
      ],
      later: [
        announceChange, // Before the gate: the page hears of a change before the scripts that it releases.
        createGate({
          isKnown: (category) => category === ESSENTIAL || config.categories.some(({ id }) => id === category),
          isAllowed: (category, service) => isAllowed(config, store.state, category, service),
          isDenied: (category, service) => answerFor(config, store.state, category, service) === false,
          nextTask,
          report,
        }),
      ],
    },
    fail,
  );

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
