import { element } from '../panel/element.js';

const ACTIONS = {
  accept: 'Accepted all',
  reject: 'Rejected all',
  save: 'Saved a choice',
  withdraw: 'Withdrew',
  signal: 'Sent a signal',
  import: 'Took over a choice',
  reset: 'Forgot the answer',
};

/** Where the answer was given. */
const SOURCES = {
  banner: 'banner',
  preferences: 'settings',
  embed: 'box of a film or map',
  api: 'button of the page',
  gpc: 'browser',
  import: 'another manager',
};

const time = (text) => {
  const created = element('time', '', new Date(text).toLocaleTimeString('en-GB'));
  created.dateTime = text;
  return created;
};

/** Services that stand beside their category. */
const answers = (services) => Object.entries(services).map(([name, isGranted]) => `${name} ${isGranted ? 'yes' : 'no'}`);

const leftover = ({ name, reason }) => `${name} (${reason})`;

/** How long an entry took to arrive, where it had to wait. */
const delay = (at, received) => {
  const seconds = Math.round((Date.parse(received) - Date.parse(at)) / 1000);
  return seconds > 1 ? `${seconds} seconds later` : '';
};

/** One entry: what happened, the facts that matter, and all of it to unfold. */
export function createEntry(entry, received) {
  const { action, at, record, source, granted, denied, services, withdrawn, leftovers = [], mode, region, gpc, language, path } = entry;
  const facts = {
    Granted: granted.join(', '),
    Denied: denied.join(', '),
    Services: answers(services).join(', '),
    Withdrawn: withdrawn.join(', '),
    'Out of reach': leftovers.map(leftover).join(', '),
    By: SOURCES[source] ?? source ?? '',
    Regime: [mode, region, gpc && 'Global Privacy Control'].filter(Boolean).join(', '),
    Language: language ?? '',
    Page: path,
    Record: record,
    Arrived: delay(at, received),
  };
  const shown = Object.entries(facts).filter(([, value]) => value);
  return element(
    'li',
    'card log-entry',
    element('div', 'log-head', element('h3', '', ACTIONS[action] ?? action), time(at)),
    element('dl', 'log-facts', ...shown.map(([name, value]) => element('div', '', element('dt', '', name), element('dd', '', value)))),
    element('details', '', element('summary', '', 'As it was posted'), element('pre', '', JSON.stringify(entry, null, 2))),
  );
}
