import { REGIONS } from './REGIONS.js';
import { SERVICES } from './SERVICES.js';

export const OPTIONAL = ['performance', 'functional', 'advertising'];

const isFilled = (value) => value !== undefined && value !== '' && (typeof value !== 'object' || Object.keys(value).length > 0);

/** Without what is empty. */
const filled = (group) => Object.fromEntries(Object.entries(group).filter(([, value]) => isFilled(value)));

/**
 * The configuration that the form asks for, and nothing that is the default anyhow.
 *
 * @param {ReturnType<typeof import('./createStart.js').createStart>} answers
 * @param {Record<string, { byDefault: string }>} choices what can be chosen, by the path of the option
 */
export function toConfig(answers, choices) {
  const { controller, privacy, cookies, language, categories, services, signals, regions, ui } = answers;
  const changed = (path, value) => (value === choices[path].byDefault ? undefined : value);
  const isWhole = OPTIONAL.every((id) => categories.includes(id));
  const order = ['essential', ...OPTIONAL.filter((id) => categories.includes(id))];
  return filled({
    language,
    controller: filled({ name: controller }),
    links: filled({ privacy, cookies }),
    regions: REGIONS[regions].rules,
    audience: changed('audience', answers.audience),
    gpc: changed('gpc', answers.gpc),
    categories: isWhole ? undefined : Object.fromEntries(order.map((id) => [id, {}])),
    services: Object.fromEntries(
      Object.entries(SERVICES).filter(([id, { category }]) => services.includes(id) && categories.includes(category)),
    ),
    signals: Object.fromEntries(signals.map((id) => [id, true])),
    ui: filled(Object.fromEntries(Object.entries(ui).map(([name, value]) => [name, changed(`ui.${name}`, value)]))),
  });
}
