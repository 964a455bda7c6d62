import css from '../../styles/inspector.css';
import { createList } from './createList.ts';
import { make } from './make.ts';
import type { Section } from './Section.ts';
import { toReport } from './toReport.ts';

/** How often what no event tells of is looked at, in milliseconds: cookies, elements. */
const PAUSE = 1000;

/** The panel, open from the start. Nothing of it is kept. Returns the way to draw it anew. */
export function createPanel(title: string, read: () => readonly Section[]): () => void {
  const host = document.createElement('fika-inspector');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);

  const toggle = make('button', { type: 'button', 'aria-expanded': 'true', 'aria-controls': 'body' }, 'Fold');
  const copy = make('button', { type: 'button' }, 'Copy report');
  const status = make('span', { role: 'status' });
  const body = make('div', { id: 'body', tabindex: '0', role: 'group', 'aria-label': 'What the inspector found' });
  const lists = new Map<string, ReturnType<typeof createList>>();
  const head = make('div', { class: 'head' }, make('h2', {}, 'Fika inspector'), status, copy, toggle);
  root.append(make('div', { role: 'region', 'aria-label': 'Fika inspector' }, head, body));

  const draw = (): void => {
    // The page may have replaced its whole body.
    if (!host.isConnected) document.body.append(host);
    if (body.hidden) return;
    for (const section of read()) {
      const list = lists.get(section.title) ?? createList();
      if (!lists.has(section.title)) body.append(list.node);
      lists.set(section.title, list);
      list.draw(section);
    }
  };

  const setOpen = (isOpen: boolean): void => {
    body.hidden = !isOpen;
    toggle.textContent = isOpen ? 'Fold' : 'Unfold';
    toggle.setAttribute('aria-expanded', String(isOpen));
    draw();
  };

  const show = (report: string): void => {
    const field = make('textarea', { readonly: '', 'aria-label': 'Report', rows: '8' }, report);
    body.querySelector('textarea')?.remove();
    setOpen(true);
    body.prepend(field);
    field.select();
  };

  copy.addEventListener('click', () => {
    const report = toReport(title, read());
    // There is no clipboard outside of https, and a page's policy may forbid it.
    const written = async (): Promise<void> => { await navigator.clipboard.writeText(report); };
    written().then(
      () => { status.textContent = 'Copied'; },
      () => {
        show(report);
        status.textContent = 'Copy it from the field';
      },
    );
  });

  toggle.addEventListener('click', () => {
    setOpen(!!body.hidden);
  });

  setInterval(draw, PAUSE);
  draw();
  return draw;
}
