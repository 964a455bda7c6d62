import { element } from './element.js';

/** A line of a list: a name, what stands at its end, and a smaller line below. */
export const row = (name, aside, detail) =>
  element(
    'li',
    '',
    element('div', 'panel-head', element('span', '', name), element('span', '', aside)),
    ...(detail ? [element('div', 'panel-detail', detail)] : []),
  );
