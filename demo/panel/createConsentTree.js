import { element } from './element.js';

const branch = ({ name, state, services: leaves = [] }) =>
  element(
    'li',
    '',
    element('div', '', element('span', '', name), element('span', `panel-${state}`, state)),
    ...(leaves.length ? [element('ul', '', ...leaves.map(branch))] : []),
  );

/** The state as a list of facts, and as the categories with their services. */
export const createConsentTree = ({ facts, tree }) => [
  element(
    'dl',
    'panel-facts',
    ...Object.entries(facts)
      .filter(([, value]) => value !== '')
      .flatMap(([name, value]) => [element('dt', '', name), element('dd', '', value)]),
  ),
  element('ul', 'panel-tree', ...tree.map(branch)),
];
