import { fikaOfPage } from './bindings/fikaOfPage.ts';
import type { EventType } from './events/announce.ts';
import type { Guard } from './Guard.ts';
import { answerRows } from './inspector/answerRows.ts';
import { commandRows } from './inspector/commandRows.ts';
import { createPanel } from './inspector/createPanel.ts';
import { eventRow } from './inspector/eventRow.ts';
import { readElements } from './inspector/readElements.ts';
import { readStored } from './inspector/readStored.ts';
import type { Row } from './inspector/Section.ts';
import { stateRows } from './inspector/stateRows.ts';
import { storedRows } from './inspector/storedRows.ts';
import { VERSION } from './version.ts';

const TYPES: readonly EventType[] = ['ready', 'change', 'open', 'close', 'error'];

/** Shows the site owner, in the page, what holds and why. It only looks: nothing is changed, stored or sent. */
export function inspect({ config, store }: Guard): void {
  const events: Row[] = [];
  const title = `Fika ${VERSION} on ${location.origin}${location.pathname}`;
  const draw = createPanel(title, () => {
    const { state } = store;
    return [
      { title: 'State', rows: stateRows(config, state) },
      { title: 'Categories and services', rows: answerRows(config, state) },
      { title: 'Elements', rows: readElements(state) },
      { title: 'Cookies and storage', rows: storedRows(config, readStored()) },
      { title: 'Events', rows: events },
      { title: 'Told to Google (dataLayer)', rows: commandRows((window as { dataLayer?: unknown }).dataLayer) },
    ];
  });
  for (const type of TYPES) {
    // `ready` is told again to who comes after it.
    fikaOfPage()?.on(type, (detail) => {
      events.push(eventRow(type, detail, new Date()));
      draw();
    });
  }
}
