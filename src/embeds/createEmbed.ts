import css from '../../styles/placeholder.css';
import tokens from '../../styles/tokens.css';
import { directionOf } from '../config/directionOf.ts';
import type { DetailTexts } from '../config/detailTexts.ts';

export interface EmbedOptions {
  /** Who is behind the frame. */
  name: string;
  /** What it is held for, in the visitor's words. */
  purposes: string;
  texts: DetailTexts;
  language: string;
  theme: 'auto' | 'light' | 'dark';
  /** Are the buttons there? Children are not asked. */
  isAsked: boolean;
  once(): void;
  always(): void;
}

export interface Embed {
  /** Lays the box over the frame, wherever the page has put that. */
  fit(): void;
  /** Takes it away; the focus goes into the frame with it. */
  remove(): void;
}

/**
 * A box that lies over a held frame. The frame stays where it is and keeps its place in the page, so nothing moves when
 * the box comes or goes.
 */
export function createEmbed(frame: HTMLIFrameElement, options: EmbedOptions): Embed {
  const { name, purposes, texts, language, theme, isAsked } = options;
  const host = document.createElement('fika-embed');
  const root = host.attachShadow({ mode: 'open' });
  const [place, look] = [new CSSStyleSheet(), new CSSStyleSheet()];
  look.replaceSync(tokens + (theme === 'auto' ? css : css.replace('light dark', theme)));
  root.adoptedStyleSheets = [look, place];
  host.lang = language;

  const add = <Name extends 'div' | 'p' | 'button'>(name: Name, part: string, text: string, parent: Node = root) => {
    const element = document.createElement(name);
    element.setAttribute('part', part);
    element.textContent = text;
    parent.appendChild(element);
    return element;
  };
  const fill = (text: string): string => text.replace('{name}', () => name).replace('{purposes}', () => purposes);
  const box = add('div', 'embed', '');
  box.role = 'group';
  box.dir = directionOf(language);
  box.ariaLabel = frame.title || name;
  add('p', 'text', fill(texts.embedText), box);
  const button = (part: 'once' | 'always', text: string, actions: HTMLElement): void => {
    const element = add('button', part, text, actions);
    element.type = 'button';
    element.ariaLabel = `${text}: ${frame.title || name}`;
    element.onclick = options[part];
  };
  if (isAsked) {
    const actions = add('div', 'actions', '', box);
    button('once', texts.embedOnce, actions);
    button('always', texts.embedAlways, actions);
  }

  /** Where it then is. */
  const put = (width: number, height: number, translate = ''): DOMRect => {
    place.replaceSync(`:host{width:${width}px!important;height:${height}px!important;${translate}}`);
    return host.getBoundingClientRect();
  };

  return {
    fit() {
      // Beside the frame where this makes it neither the first nor the last child if it was not: pages style by that.
      if (host.parentNode !== frame.parentNode) frame[frame.nextElementSibling || !frame.previousElementSibling ? 'after' : 'before'](host);
      // Empty, it is nothing to visit.
      frame.inert = true;
      const { left, top, width, height } = frame.getBoundingClientRect();
      // What the page scales, it scales around the box too.
      const scaled = put(width, height);
      const [x, y] = [width / scaled.width, height / scaled.height];
      // Where it stands by itself, at this size, tells how far it is from the frame.
      const own = put(width * x, height * y);
      put(width * x, height * y, `translate:${(left - own.left) * x}px ${(top - own.top) * y}px!important`);
    },
    remove() {
      const hadFocus = document.activeElement === host;
      host.remove();
      frame.inert = false;
      if (hadFocus) frame.focus();
    },
  };
}
