import { escapeHtml } from '../../declaration/escapeHtml.ts';

/** HTML that was put together here, in which every value from outside is escaped. */
export interface Markup {
  readonly html: string;
}

type Value = string | number | Markup | readonly Markup[];

const toHtml = (value: Value): string => {
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
};

/** A template in which text stays text: only what `markup` itself made is taken as HTML. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup => ({
  html: String.raw({ raw: strings }, ...values.map(toHtml)),
});
