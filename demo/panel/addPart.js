import { element } from './element.js';

/** Rows that a list keeps, newest first. */
const ROWS = 60;

/** A headed part of the panel that shows a count, and a sentence for as long as there is nothing. */
export function addPart(panel, heading, nothing) {
  const count = element('span', 'panel-count', '0');
  const none = element('p', 'panel-none', nothing);
  const rows = element('ul', 'panel-rows');
  panel.append(element('h3', '', heading, count), none, rows);
  let total = 0;
  const show = (number) => {
    total = number;
    count.textContent = String(number);
    none.hidden = number > 0;
  };
  return {
    replace(items) {
      rows.replaceChildren(...items);
      show(items.length);
    },
    add(item) {
      rows.prepend(item);
      if (rows.children.length > ROWS) rows.lastChild.remove();
      show(total + 1);
    },
  };
}
