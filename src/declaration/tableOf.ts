import type { Service } from '../config/completeShown.ts';
import { durationOf } from './durationOf.ts';
import type { Facts } from './Facts.ts';
import { grow } from './grow.ts';
import type { Branch, Tree } from './Tree.ts';

/**
 * What a service stores (CJEU C-673/17: how long, and who else can read it). The roles say what the elements say already:
 * on a narrow screen styles make a list of the table, and browsers then forget that it is one.
 */
export function tableOf({ id, name, provider }: Service, { details, texts, language }: Facts): Tree | null {
  const entries = details.stored.get(id) ?? [];
  if (!entries.length) return null;
  const columns = [texts.cookieName, texts.setBy, texts.keptFor, texts.purpose];
  const cell = (index: number, ...content: readonly Branch[]): Tree =>
    grow('td', { role: 'cell', 'data-column': columns[index] ?? '' }, ...content);
  // Isolated, so that a full stop stays at its end.
  const third = provider ? [`${texts.thirdParty}: `, grow('bdi', {}, provider)] : [texts.thirdParty];

  return grow(
    'div',
    { class: 'fika-table' },
    grow(
      'table',
      { role: 'table' },
      grow('caption', {}, texts.stored.replace('{service}', () => name)),
      grow('thead', { role: 'rowgroup' }, grow('tr', { role: 'row' }, ...columns.map((text) => grow('th', { scope: 'col', role: 'columnheader' }, text)))),
      grow(
        'tbody',
        { role: 'rowgroup' },
        ...entries.map((entry) =>
          grow(
            'tr',
            { role: 'row' },
            // Names are code: left to right in every language.
            grow('th', { scope: 'row', role: 'rowheader' }, grow('code', { dir: 'ltr' }, entry.name), !entry.isCookie && ` (${texts.otherStorage})`),
            cell(1, ...(entry.isThird ? third : [texts.thisSite])),
            cell(2, durationOf(entry.duration, texts, language)),
            // In the owner's language, whichever way that is written.
            cell(3, entry.purpose ? grow('bdi', {}, entry.purpose) : texts.notStated),
          ),
        ),
      ),
    ),
  );
}
