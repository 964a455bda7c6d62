import { make } from './make.ts';
import type { Row, Section } from './Section.ts';

/** Draws a section where it differs from what stands there, so that a reader is not thrown out of it each second. */
export function createList(): { node: HTMLElement; draw(section: Section): void } {
  const node = make('section');
  let drawn = '';
  return {
    node,
    draw({ title, rows }) {
      const text = JSON.stringify(rows.map(({ name, value }) => [name, value]));
      if (text === drawn) return;
      drawn = text;
      const buttons = (): HTMLElement[] => [...node.querySelectorAll('button')];
      const focused = buttons().findIndex((button) => button.matches(':focus'));
      node.replaceChildren(
        make('h3', {}, `${title} (${String(rows.length)})`),
        rows.length ? make('ul', {}, ...rows.map(toItem)) : make('p', {}, 'none'),
      );
      buttons()[focused]?.focus();
    },
  };
}

function toItem({ name, value, isWrong, element }: Row): HTMLElement {
  const title = element ? make('button', { type: 'button', title: 'Show on the console' }, name) : make('b', {}, name);
  if (element) title.addEventListener('click', () => { console.log(element); });
  return make('li', isWrong ? { class: 'wrong' } : {}, title, isWrong ? ' ⚠ ' : ' ', value);
}
