import type { Config } from './config/complete.ts';
import { difference } from './consent/difference.ts';
import { isAllowed } from './consent/isAllowed.ts';
import { isMet } from './consent/isMet.ts';
import { openQuestions } from './consent/openQuestions.ts';
import { receipt } from './consent/receipt.ts';
import type { Action, Change, Choice, Decision, Effect, View } from './consent/state.ts';
import type { Announcer } from './events/announce.ts';
import { createGate } from './gate/createGate.ts';
import type { Loader } from './loader.ts';
import { REOPEN_LABELS, type Language } from './locales/reopenLabels.ts';
import { hasControl } from './page/bindControls.ts';
import { createHost } from './page/createHost.ts';
import { createReopen } from './page/createReopen.ts';
import { newId } from './page/newId.ts';
import { once } from './once.ts';
import { whenParsed } from './page/whenParsed.ts';
import { readChoice } from './readChoice.ts';
import { hasWaiting } from './receipts/hasWaiting.ts';
import type { Report } from './report.ts';
import { nextTask } from './schedule.ts';
import { createUi } from './showUi.ts';
import { createRecords } from './storage/createRecords.ts';
import { readCookies } from './storage/readCookies.ts';
import { createTabs } from './storage/createTabs.ts';
import { createStore } from './store.ts';
import type { Leftover } from './consent/Leftover.ts';
import { needsSweep } from './sweep/needsSweep.ts';
import { VERSION } from './version.ts';
import { pickLanguage } from './visitor/pickLanguage.ts';
import { hasGpc, pageRegion } from './visitor/signals.ts';

/** The wiring: read → store → effects. Page start and later changes take the same road. */
export function start(config: Config, loader: Loader, announce: Announcer['announce'], report: Report) {
  const languages = Object.keys(REOPEN_LABELS) as Language[];
  let language = pickLanguage([config.language, document.documentElement.lang, ...navigator.languages], languages);

  const fail = (error: unknown): void => {
    console.error('[fika]', error);
    announce('error', { error });
  };
  const decide = (choice: Choice | boolean, source: Extract<Action, { type: 'decide' }>['source']): void => {
    store.dispatch({ type: 'decide', choice, source, id: newId(), now: Date.now() });
  };
  const open = (view: View): Promise<void> => {
    store.dispatch({ type: 'open', view });
    return draw();
  };
  const close = (): void => {
    store.dispatch({ type: 'close' });
  };

  const host = createHost(config.ui.theme);
  const showReopen = createReopen(host.root, () => void open('preferences'));
  const drawReopen = (): void => {
    const { ui, audience } = config;
    const isWanted = ui.reopen === 'auto' ? !hasControl() : ui.reopen === 'always';
    showReopen(isWanted && !store.state.view && audience === 'general' ? REOPEN_LABELS[language] : '');
    host.attach();
  };

  const proof = () =>
    receipt(store.state.decision, store.consent, { language, controller: config.given.controller, version: VERSION });
  /** Fetched for the log, and when a visitor wants the receipt. */
  const receipts = once(async () => {
    const { createProof } = await loader.part('receipts');
    return createProof({ config, texts: loader.texts, newId, fail, proof, leftoversOf });
  });
  const embeds = once(async () => {
    const [{ createEmbeds }, { default: texts }] = await Promise.all([loader.part('embeds'), loader.texts(language)]);
    return createEmbeds({
      config,
      texts,
      language,
      loadOnce: gate.loadOnce,
      allow(choice) {
        decide(choice, 'embed');
      },
    });
  });
  const sweep = once(async () => {
    const { createSweep } = await loader.part('sweep');
    return createSweep({ config, state: () => store.state, hasRunRevoked: () => gate.hasRunRevoked() });
  });

  const drawUi = createUi(loader, {
    root: host.root,
    config,
    decide,
    open: (view) => void open(view),
    close,
    download: () => void receipts().then(({ download }) => { download(); }, fail),
    fail,
  });
  const draw = (): Promise<void> =>
    drawUi(
      () => ({ state: store.state, consent: store.consent, questions: openQuestions(config, store.state) }),
      () => language,
    ).then(host.attach, fail);

  const swept = new WeakMap<Change, Promise<Leftover[]>>();
  const leftoversOf = (change: Change): Promise<Leftover[]> => {
    const { previous, state, done } = change;
    const isNeeded = difference(config, previous, state).revoked.length || needsSweep(config, state, readCookies());
    const leftovers = swept.get(change) ?? (isNeeded ? done.then(sweep).then((run) => run()) : Promise.resolve([]));
    swept.set(change, leftovers);
    return leftovers;
  };

  const announceChange: Effect = (change) => {
    const { action, previous, state, previously, consent } = change;
    if (action.type === 'start' || state.decision !== previous.decision) leftoversOf(change).catch(fail);
    if (action.type === 'start') {
      // Scripts of the page, deferred ones included, are then there to hear it.
      whenParsed(() => {
        announce('ready', { consent: store.consent });
      });
    } else if (state.decision !== previous.decision) {
      announce('change', {
        consent,
        previous: previously,
        ...difference(config, previous, state),
        source: state.source,
        leftovers: leftoversOf(change),
      });
    }
    if (state.view === previous.view) return;
    if (previous.view) announce('close', { view: previous.view });
    if (state.view) announce('open', { view: state.view });
  };

  const logChange: Effect = (change) => {
    // From the banner on, so that it is there when the click comes.
    const isNeeded = change.state.view || change.state.decision !== change.previous.decision || hasWaiting();
    if (config.given.log && isNeeded) void receipts().then(({ log }) => { log(change); }, fail);
  };

  const records = createRecords(config, report);
  const gate = createGate({
    isMet: (condition, service) => isMet(store.state, condition, service),
    nextTask,
    onHeld: (frame) => void embeds().then(({ hold }) => { hold(frame); }, fail),
    report,
  });
  const store = createStore(
    config,
    {
      now: [
        records.keep, // First: a navigation right after the click must find the record.
        drawReopen, // Before the interface closes, so that the focus has somewhere to go.
        () => void draw(),
        logChange, // In the click too: what is put down now survives a navigation.
      ],
      later: [
        announceChange, // Before the gate: the page hears of a change before the scripts that it releases.
        gate.update,
        createTabs(config.storage.name, () => {
          if (hasBegun) store.dispatch({ type: 'sync', stored: records.read(), now: Date.now() });
        }),
      ],
    },
    fail,
  );

  let hasBegun = false;
  const begin = (stored: Decision | null, imported?: true): void => {
    hasBegun = true;
    const region = config.region || pageRegion() || null;
    store.dispatch({ type: 'start', stored, region, gpc: hasGpc(), now: Date.now(), ...(imported && { imported }) });
    // Only now is it known whether the page has a control of its own.
    whenParsed(drawReopen);
  };
  // The methods of `fika`, each a dispatch or a question.
  const methods = {
    consent: () => store.consent,
    allows: (category: string, service?: string) => isAllowed(store.state, category, service),
    receipt: proof,
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
    open(view: unknown = 'preferences') {
      if (view === 'banner' || view === 'preferences') return open(view);
      report('view', view);
      return undefined;
    },
    close,
    setLanguage(wish: unknown) {
      if (typeof wish !== 'string') {
        report('language', wish);
        return undefined;
      }
      language = pickLanguage([wish], languages);
      drawReopen();
      return draw();
    },
  };

  const stored = records.read();
  if (stored || !config.given.import) {
    begin(stored);
    return methods;
  }
  return loader
    .part('import')
    .then(({ readImport }) => {
      const entries = config.read([[], Array.isArray], 'import') as unknown[];
      return readImport(entries, config, { id: newId(), now: Date.now() });
    })
    .catch(fail)
    .then((found) => {
      begin(found?.decision ?? null, found ? true : undefined);
      found?.forget();
      return methods;
    });
}
