import { createCommands, type Commands } from './commands.ts';
import type { Config } from './config/complete.ts';
import { isText } from './config/isText.ts';
import { INITIAL } from './consent/begin.ts';
import { difference } from './consent/difference.ts';
import { isMet } from './consent/isMet.ts';
import { openQuestions } from './consent/openQuestions.ts';
import type { Change, Decision, Effect } from './consent/state.ts';
import { createVendors } from './createVendors.ts';
import type { Announcer } from './events/announce.ts';
import { createGate } from './gate/createGate.ts';
import type { Guard } from './Guard.ts';
import type { Loader } from './loader.ts';
import { LANGUAGES } from './locales/LANGUAGES.ts';
import { nextTask } from './nextTask.ts';
import { once } from './once.ts';
import { hasControl } from './page/bindControls.ts';
import { createHost } from './page/createHost.ts';
import { createReopen } from './page/createReopen.ts';
import { newId } from './page/newId.ts';
import { whenParsed } from './page/whenParsed.ts';
import { isOwn } from './consent/isOwn.ts';
import { hasWaiting } from './receipts/hasWaiting.ts';
import { putDown } from './receipts/putDown.ts';
import type { Report } from './report.ts';
import { createUi } from './showUi.ts';
import { createRecords } from './storage/createRecords.ts';
import { createTabs } from './storage/createTabs.ts';
import { storedNames } from './storage/storedNames.ts';
import { createStore } from './store.ts';
import { needsSweep } from './sweep/needsSweep.ts';
import { pickLanguage } from './visitor/pickLanguage.ts';
import { hasGpc, pageRegion } from './visitor/signals.ts';

/** How long a page has not changed when we look for a control in it again, in milliseconds. */
const CALM = 500;

/**
 * The wiring: read → store → effects. Page start and later changes take the same road. Nothing happens until `begin` is
 * called: who listens to the start may ask the page's Fika, which has to be there by then.
 */
export function start(
  config: Config,
  loader: Loader,
  announce: Announcer['announce'],
  report: Report,
  onKnown: () => void,
): { guard: Guard; commands: Commands; begin(): void } {
  let failure = '';
  const fail = (error: unknown): void => {
    // Once: what did not arrive is asked for again with each drawing.
    if (failure === (failure = String(error))) return;
    console.error('[fika]', error);
    announce('error', { error });
  };

  // What is rarely needed, fetched the first time that it is.
  const embeds = once(async () => (await loader.part('embeds')).createEmbeds(guard));
  const sweep = once(async () => (await loader.part('sweep')).createSweep(guard));
  const receipts = once(async () => (await loader.part('receipts')).createProof(guard));
  // Wherever and whenever one is put into the page, the browser tells.
  customElements.define(
    'fika-declaration',
    class extends HTMLElement {
      connectedCallback(): void {
        loader.part('declaration').then((late) => { late.add(this, guard); }).catch(fail);
      }
    },
  );

  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What vendors and the page have been told of. What hangs on more than that waits until they have. */
  let told = INITIAL;
  const gate = createGate({
    isMet: (condition, service) => isMet(store.state, condition, service) && isMet(told, condition, service),
    nextTask,
    onHeld: (frame) => void embeds().then(({ hold }) => { hold(frame); }, fail),
    onMutation() {
      // Another view of a page that never loads anew may have no control of its own, or one.
      clearTimeout(timer);
      timer = setTimeout(drawReopen, CALM);
    },
    report,
  });

  const release: Effect = (change) => {
    told = change.state;
    gate.update(change);
  };
  const vendors = createVendors(config, loader, release, report, fail);

  const host = createHost(config.ui, () => void draw());
  const showReopen = createReopen(host.root, () => void commands.open());
  const drawReopen = (): void => {
    const { ui, audience, read } = config;
    const isWanted = ui.reopen === 'auto' ? !hasControl() : ui.reopen === 'always';
    // Without texts of ours: a return visit has none, and this word is understood in every language.
    const label = read<string>(`texts.${guard.language}.reopen`, '', isText) || read('texts.reopen', 'Cookies', isText);
    // Before the interface closes, so that the focus has somewhere to go.
    showReopen(isWanted && !store.state.view && audience === 'general' ? label : '');
  };
  const draw = (): Promise<void> => {
    drawReopen();
    return drawUi(
      () => {
        // Only what is in the page can be put on top of it.
        host.attach();
        return { state: store.state, consent: store.consent, questions: openQuestions(config, store.state) };
      },
      () => guard.language,
    ).catch(fail);
  };

  const isAnswer = ({ action, previous, state }: Change): boolean => action.type === 'start' || state.decision !== previous.decision;

  const announceChange: Effect = (change) => {
    const { action, previous, state, previously, consent, leftovers } = change;
    if (action.type === 'start') {
      // Scripts of the page, deferred ones included, are then there to hear it.
      whenParsed(() => {
        announce('ready', { consent: store.consent });
      });
    } else if (isAnswer(change)) {
      announce('change', {
        consent,
        previous: previously,
        ...difference(config, previous, state),
        source: state.source,
        leftovers,
      });
    }
    if (state.view === previous.view) return;
    if (previous.view) announce('close', { view: previous.view });
    if (state.view) announce('open', { view: state.view });
  };
  const logChange: Effect = (change) => {
    if (!config.given.log) return;
    if (isOwn(change)) putDown({ ...change, language: guard.language });
    // From the banner on, so that it is there when the click comes.
    if (change.state.view || isOwn(change) || hasWaiting(storedNames())) {
      receipts().then(({ log }) => { log(change); }, fail);
    }
  };

  /** Another tab, or another host of the domain, may have answered since. */
  function sync(): void {
    if (store.state !== INITIAL) store.dispatch({ type: 'sync', stored: records.read(), now: Date.now() });
  }
  const records = createRecords(config, () => loader.part('records'), report);
  const store = createStore(
    config,
    {
      now: [
        records.keep, // First: a navigation right after the click must find the record.
        createTabs(config.storage.name, sync), // What is told now is heard even if the visitor leaves at once.
        () => void draw(),
        logChange, // In the click too: what is put down now survives a navigation.
      ],
      later: [
        vendors.tell, // First: a vendor must hear before the page does, and before its scripts run.
        announceChange, // Before the gate: the page hears of a change before the scripts that it releases.
        vendors.release,
      ],
      sweep: async (change) => {
        const { previous, state } = change;
        const isNeeded = isAnswer(change) && (difference(config, previous, state).revoked.length || needsSweep(config, state, storedNames));
        return isNeeded ? (await sweep())() : [];
      },
    },
    fail,
  );

  const guard: Guard = {
    config,
    loader,
    store,
    gate,
    language: pickLanguage([config.language, document.documentElement.lang, ...navigator.languages], LANGUAGES),
    decide(choice, source) {
      // An answer to a part must not bring back what was answered otherwise elsewhere.
      sync();
      store.dispatch({ type: 'decide', choice, source, id: newId(), now: Date.now() });
    },
    fail,
  };
  const commands = createCommands(guard, draw, report);
  const drawUi = createUi(loader, {
    ...guard,
    ...commands,
    root: host.root,
    download: () => void receipts().then(({ download }) => { download(); }, fail),
    report,
  });

  const beginWith = (stored: Decision | null, imported: Decision | null = null): void => {
    const region = config.region || pageRegion() || null;
    store.dispatch({ type: 'start', stored, imported, region, gpc: hasGpc(), now: Date.now() });
    // Only now is it known whether the page has a control of its own.
    whenParsed(draw);
    onKnown();
  };
  const beginLate = async (found: ReturnType<typeof records.find>): Promise<void> => {
    const stored = await found;
    if (stored || !config.given.import) {
      beginWith(stored);
      return;
    }
    const { read } = await loader.part('import');
    const theirs = read(config, { id: newId(), now: Date.now() });
    beginWith(null, theirs?.decision);
    theirs?.forget();
  };

  return {
    guard,
    commands,
    begin() {
      const record = records.find();
      // At once where it can be; the next script of the page may ask.
      if (!(record instanceof Promise) && (record || !config.given.import)) beginWith(record);
      else {
        // Google must hear before the next script of the page runs, and until more is known that is a no.
        vendors.expect();
        beginLate(record).catch((error: unknown) => {
          fail(error);
          // Where it cannot be told what was answered, nothing was.
          if (store.state === INITIAL) beginWith(null);
        });
      }
    },
  };
}
