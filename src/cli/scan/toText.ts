import { kindOf, placeOf, whoseOf } from './describeTrace.ts';
import type { NamedTrace } from './nameTraces.ts';
import type { Report } from './Report.ts';

const line = (trace: NamedTrace): string => {
  const by = trace.setBy.length ? `, set by ${trace.setBy.join(' and ')}` : '';
  return `  ${trace.name}\n    ${kindOf(trace)}; ${whoseOf(trace)}; ${placeOf(trace)}${by}`;
};

const section = (title: string, traces: readonly NamedTrace[], nothing: string): string =>
  `${title}\n${traces.length ? traces.map(line).join('\n') : `  ${nothing}`}`;

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

const HOW = {
  fika: 'After everything was accepted (by Fika)',
  selector: 'After everything was accepted (by a click on --accept)',
} as const;

/** The report for a terminal. */
export function toText({ pages, accepted, tooEarly, traces, added }: Report): string {
  const broken = pages.filter(({ problem }) => problem !== undefined);
  const isEarly = new Set(tooEarly);
  const allowed = traces.filter((trace) => trace.phase === 'before' && !isEarly.has(trace));
  const unknown = traces.filter(({ service }) => !service);
  return [
    `${count(pages.length, 'page')} scanned.`,
    ...broken.map(({ problem = '' }) => problem),
    section('Before an answer, without consent', tooEarly, 'nothing'),
    section('Before an answer, essential', allowed, 'nothing'),
    accepted
      ? section(HOW[accepted], traces.filter(({ phase }) => phase === 'after'), 'nothing')
      : 'What follows after consent was not looked at: there is no Fika on the first page. Name the button to click with --accept.',
    ...(unknown.length ? [`${count(unknown.length, 'trace')} belong to no known service. Declare them in \`services\` of your configuration.`] : []),
    ...(added.length ? [`Added to the configuration: ${added.join(', ')}.`] : []),
    tooEarly.length ? `${count(tooEarly.length, 'trace')} left before consent.` : 'Nothing that needs consent left before it.',
  ].join('\n\n');
}
