import type { Config } from './config/complete.ts';
import type { Effect } from './consent/state.ts';
import { addLocator } from './gpp/addLocator.ts';
import { answerFrames } from './gpp/answerFrames.ts';
import { createApi } from './gpp/createApi.ts';
import type { Signal, Status } from './gpp/Ping.ts';
import { readStub } from './gpp/readStub.ts';
import { sectionFor } from './gpp/sectionFor.ts';
import { toFacts } from './gpp/toFacts.ts';
import { toSignal } from './gpp/toSignal.ts';

export interface GppOptions {
  config: Config;
  /** Told when a listener of a vendor throws. */
  fail(error: unknown): void;
  /** Another consent manager answers `__gpp` already and keeps it; this one then says nothing. */
  onTaken(): void;
}

/**
 * Whoever has no id of IAB's must send 1 (CMP API, “What is CMP ID?”). Neither section used here asks for a
 * registration, and an id made up or borrowed would speak in somebody else's name.
 */
const CMP_ID = 1;

/**
 * The Global Privacy Platform for visitors in the United States: `__gpp` with the section that applies there. Elsewhere
 * it answers that none does.
 *
 * The signal is ready from the first state on, before an answer too: until then vendors hear what holds until then, and
 * an open notice, which nobody need answer, keeps them from nothing. Where the law wants a yes first, that is an opt-out.
 */
export function createGpp({ config, fail, onTaken }: GppOptions): Effect {
  const page = window as { __gpp?: unknown };
  const stub = readStub(page.__gpp);
  if (!stub) {
    onTaken();
    return () => undefined;
  }
  const status: Status = { cmpStatus: 'loading', cmpDisplayStatus: 'hidden', signalStatus: 'not ready' };
  let signal: Signal = { sectionList: [], applicableSections: [], gppString: '', parsedSections: {} };
  const supportedAPIs = ['7:usnat', '8:usca'];
  const { call, fire } = createApi({
    ping: () => structuredClone({ gppVersion: '1.1', supportedAPIs, cmpId: CMP_ID, ...status, ...signal }),
    listeners: stub.listeners,
    fail,
  });
  const set = <Name extends keyof Status>(name: Name, value: Status[Name]): void => {
    if (status[name] === value) return;
    status[name] = value;
    fire(name, value);
  };

  // A stub hears the frames itself and passes their questions on to whatever stands in its place.
  if (typeof page.__gpp !== 'function') answerFrames(call);
  page.__gpp = call;
  addLocator();
  for (const command of stub.queue) {
    try {
      call(...(command as Parameters<typeof call>));
    } catch (error) {
      fail(error);
    }
  }

  return ({ state }) => {
    const section = sectionFor(state.region, toFacts(config, state));
    const next = toSignal(section);
    const isNew = next.gppString !== signal.gppString;
    // The first and the last of a chain of events.
    if (isNew) set('signalStatus', 'not ready');
    set('cmpStatus', 'loaded');
    set('cmpDisplayStatus', state.view ? 'visible' : 'hidden');
    if (!isNew) return;
    signal = next;
    if (section) fire('sectionChange', section.name);
    set('signalStatus', 'ready');
  };
}
