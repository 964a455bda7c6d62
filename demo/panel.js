/*
 * The panel beside each page: whom the page is made for, what the visitor has decided, what Fika announced, what the site
 * has stored, and what was asked of third parties. It reads what every script of a page could read, and stores nothing
 * itself, apart from the other manager's cookie that one can ask it for.
 */
import { addPart } from './panel/addPart.js';
import { clock } from './panel/clock.js';
import { createConsentTree } from './panel/createConsentTree.js';
import { createTry } from './panel/createTry.js';
import { element } from './panel/element.js';
import { keepDrawn } from './panel/keepDrawn.js';
import { openAndClose } from './panel/openAndClose.js';
import { plantChoice } from './panel/plantChoice.js';
import { readConsent } from './panel/readConsent.js';
import { readStorage } from './panel/readStorage.js';
import { row } from './panel/row.js';
import { search } from './panel/search.js';

/** How often storage is looked at: a tracker announces nothing. In milliseconds. */
const INTERVAL = 1000;

/** Characters of a stored value that are shown. */
const LENGTH = 90;

const panel = document.querySelector('#panel');

const { languages, visitor } = JSON.parse(document.querySelector('#try-options').textContent);
panel.append(createTry(languages, visitor));

const consentBox = element('div', '', element('p', 'panel-none', 'Waiting for window.fika'));
// No `data-fika`: a control of the site's own would take the floating button off pages that have none.
const receipt = element('button', 'panel-link', 'Receipt, in the settings');
receipt.type = 'button';
receipt.onclick = () => void window.fika?.open('preferences');
const logLink = element('a', '', 'Consent log');
logLink.href = `/log.html${search(visitor)}`;
const take = element('button', 'panel-link', 'Take over another manager’s choice');
take.type = 'button';
take.onclick = plantChoice;
panel.append(
  element('h3', '', 'Consent'),
  consentBox,
  element('ul', 'panel-links', ...[receipt, logLink, take].map((link) => element('li', '', link))),
);
const events = addPart(panel, 'Events', 'None yet.');
const requests = addPart(panel, 'Third-party requests', 'None. Nobody but this site has been asked for anything.');
const stored = addPart(panel, 'Stored by this site', 'Nothing: no cookie, no storage.');

const drawConsent = keepDrawn(readConsent, (consent) => {
  if (consent) consentBox.replaceChildren(...createConsentTree(consent));
});

const shorten = (text) => (text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text);
const drawStorage = keepDrawn(readStorage, (entries) =>
  stored.replace(entries.map(({ name, place, value }) => row(name, place, shorten(value)))),
);

const refresh = () => {
  void drawConsent();
  void drawStorage();
};

/** Categories, and only those services whose category is not among them. */
const list = (names) =>
  names.filter((name) => !names.includes(name.replace(/\/.*/, '')) || !name.includes('/')).join(', ') || 'nothing';

/** What each event says, in a line. */
const SUMMARIES = {
  'consent-ready': ({ consent }) => (consent.decided ? `granted: ${list(consent.granted)}` : 'not decided'),
  'consent-change': ({ source, granted, revoked }) => `${source}; granted: ${list(granted)}; revoked: ${list(revoked)}`,
  'consent-open': ({ view }) => view,
  'consent-close': ({ view }) => view,
  'consent-error': ({ error }) => String(error),
};

let isReady = false;

function log(type, detail) {
  if (type === 'consent-ready') {
    if (isReady) return;
    isReady = true;
  }
  const text = JSON.stringify(detail, (_, value) => (value instanceof Error ? String(value) : value), 2);
  const head = element('span', 'panel-head', element('span', '', type), element('span', '', clock(new Date())));
  const summary = element('summary', '', head, element('span', 'panel-detail', SUMMARIES[type](detail)));
  events.add(element('li', '', element('details', '', summary, element('pre', '', text))));
  refresh();
}

for (const type of Object.keys(SUMMARIES)) document.addEventListener(type, ({ detail }) => log(type, detail));
// Fika may have been ready before this module ran; its listeners hear of that all the same.
window.fika?.on?.('ready', (detail) => log('consent-ready', detail));

new PerformanceObserver((entries) => {
  for (const { name, initiatorType, startTime } of entries.getEntries()) {
    const { origin, host, pathname } = new URL(name);
    if (origin === location.origin || origin === 'null') continue;
    requests.add(row(pathname, clock(new Date(performance.timeOrigin + startTime)), `${initiatorType}, ${host}`));
  }
}).observe({ type: 'resource', buffered: true });

refresh();
setInterval(() => {
  if (!document.hidden) refresh();
}, INTERVAL);

openAndClose({
  layout: document.querySelector('.layout'),
  page: document.querySelector('.page'),
  panel,
  title: document.querySelector('#panel-title'),
  toggle: document.querySelector('.panel-toggle'),
});
