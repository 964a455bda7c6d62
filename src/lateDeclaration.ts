import { completeDetails } from './config/completeDetails.ts';
import { completeShown } from './config/completeShown.ts';
import { directionOf } from './config/directionOf.ts';
import { dateOf } from './declaration/dateOf.ts';
import { declarationOf } from './declaration/declarationOf.ts';
import { grow } from './declaration/grow.ts';
import type { Guard } from './Guard.ts';
import { loadTexts } from './loadTexts.ts';
import { onLanguage } from './onLanguage.ts';
import css from '../styles/declaration.css';
import table from '../styles/table.css';
import { replaceChanged } from './page/replaceChanged.ts';
import { toNode } from './page/toNode.ts';
import { whenParsed } from './page/whenParsed.ts';

const started = new WeakMap<Guard, (element: HTMLElement) => void>();

/** Fills an element that has come into the page. It comes back here each time that it is moved. */
export function add(element: HTMLElement, guard: Guard): void {
  const show = started.get(guard) ?? createDeclarations(guard);
  started.set(guard, show);
  show(element);
}

/**
 * Writes the declaration into each `<fika-declaration>`, in the page itself and not behind a shadow root: whatever reads
 * the page reads it too. Static HTML that stands there is taken over where it says something else.
 */
function createDeclarations(guard: Guard): (element: HTMLElement) => void {
  const { config, store, fail } = guard;
  const shown = completeShown(config);
  const details = completeDetails(config);
  const present = new Set<HTMLElement>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + table);
  // First, so that every style sheet of the page wins over it.
  document.adoptedStyleSheets.unshift(sheet);

  const draw = async (): Promise<void> => {
    const { language } = guard;
    const texts = await loadTexts(guard, language);
    // Another language has been asked for meanwhile.
    if (language !== guard.language) return;
    const facts = { shown, details, texts, language };
    const { id, at } = store.consent;
    const date = at ? dateOf(at, language) : '';
    const choice = id && at ? texts.yourChoice.replace('{date}', date).replace('{id}', id) : '';
    const standing = { answers: store.state.answers, choice, gpc: store.state.signalled };
    for (const element of present) {
      if (!element.isConnected) present.delete(element);
      else {
        element.lang = language;
        element.dir = directionOf(language);
        const trees = declarationOf(facts, standing, Number(element.dataset.level));
        replaceChanged(element, toNode(grow('div', {}, ...trees)));
      }
    }
  };
  const redraw = (): void => void draw().catch(fail);
  document.addEventListener('consent-change', redraw);

  onLanguage(guard, redraw);

  return (element) => {
    // What stands inside may still be on its way.
    whenParsed(() => {
      present.add(element);
      redraw();
    });
  };
}
