import { descriptionOf } from '../config/descriptionOf.ts';
import type { Category, Service } from '../config/completeShown.ts';
import { ESSENTIAL } from '../config/essential.ts';
import { titleOf } from '../config/titleOf.ts';
import { aboutOf } from './aboutOf.ts';
import type { Facts } from './Facts.ts';
import { grow } from './grow.ts';
import { optOutsOf } from './optOutsOf.ts';
import { rightsOf } from './rightsOf.ts';
import type { Standing } from './Standing.ts';
import { tableOf } from './tableOf.ts';
import type { Branch, Tree } from './Tree.ts';

/** The highest level that leaves room for three. */
const LOWEST = 4;

/**
 * The whole declaration: by category and service, what is stored, with the visitor's answer to each; then who is
 * responsible. `level` is that of the categories' headings.
 */
export function declarationOf(facts: Facts, { answers, choice, gpc }: Standing, level: number): Tree[] {
  const { shown, texts } = facts;
  const { privacy } = shown.links;
  const first = Math.min(Math.max(Math.trunc(level) || 2, 1), LOWEST);
  const [heading, below] = [`h${String(first)}`, `h${String(first + 1)}`];
  const answerTo = (name: string): string => {
    const answer = answers.get(name);
    return answer === undefined ? texts.unanswered : answer ? texts.allowed : texts.refused;
  };

  const service = (one: Service): Branch[] => {
    const { id, category, name, provider, policy } = one;
    const own = `${category}/${id}`;
    const differs = answers.has(own) && answers.get(own) !== answers.get(category);
    return [
      grow(below, {}, name, provider && ` ${texts.byProvider.replace('{provider}', () => provider)}`),
      differs && grow('p', {}, answerTo(own)),
      policy && grow('p', {}, grow('a', { href: policy }, texts.servicePolicy.replace('{service}', () => name))),
      tableOf(one, facts),
    ];
  };
  const category = (one: Category): Branch[] => [
    grow(heading, {}, titleOf(one, texts)),
    !!descriptionOf(one, texts) && grow('p', {}, descriptionOf(one, texts)),
    grow('p', {}, grow('strong', {}, one.id === ESSENTIAL ? texts.alwaysActive : answerTo(one.id))),
    one.id === 'advertising' && optOutsOf(facts),
    ...shown.services.filter((its) => its.category === one.id).flatMap(service),
  ];

  return grow(
    'div',
    {},
    grow('p', {}, grow('button', { type: 'button', 'data-fika': 'preferences' }, texts.change), choice && ` ${choice}`),
    gpc && grow('p', {}, texts.gpc),
    ...rightsOf(facts),
    ...shown.categories.flatMap(category),
    ...aboutOf(facts, heading),
    !!privacy && grow('p', {}, grow('a', { href: privacy }, texts.privacyPolicy)),
  ).children.filter((child) => typeof child !== 'string');
}
