/*
 * The page of the consent log: what the server has received, what waits in this browser, and the switch that makes the
 * log fail.
 */
import { createEntry } from './log/createEntry.js';
import { describeState } from './log/describeState.js';
import { keepDrawn } from './panel/keepDrawn.js';

const ADDRESS = '/consent-log';

/** How often the log is asked, in milliseconds. */
const INTERVAL = 1000;

const list = document.querySelector('#log');
const none = document.querySelector('#log-none');
const status = document.querySelector('#log-status');
const down = document.querySelector('#log-down');

/** Entries by their key: an open one stays open when another comes. */
const drawn = new Map();

/** What Fika has not got rid of yet; it keeps each entry under a key of its own. */
const countWaiting = () => Object.keys(localStorage).filter((name) => name.startsWith('fika-log:')).length;

const read = async () => {
  try {
    const response = await fetch(ADDRESS);
    return { ...(await response.json()), waiting: countWaiting() };
  } catch {
    // The demo was stopped: what is drawn stays.
    return null;
  }
};

const refresh = keepDrawn(read, (log) => {
  if (!log) return;
  down.checked = log.isDown;
  status.textContent = describeState(log);
  none.hidden = log.kept.length > 0;
  const rows = log.kept.map(({ received, entry }) => {
    if (!drawn.has(entry.key)) drawn.set(entry.key, createEntry(entry, received));
    return drawn.get(entry.key);
  });
  // Only what is new moves into the page, or the focus would be lost.
  for (const row of list.children) if (!rows.includes(row)) row.remove();
  for (const row of rows.filter((each) => !each.isConnected).reverse()) list.prepend(row);
});

down.addEventListener('change', async () => {
  await fetch(ADDRESS, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ isDown: down.checked }),
  });
  await refresh();
});

void refresh();
setInterval(() => {
  if (!document.hidden) void refresh();
}, INTERVAL);
