import { isText } from '../config/isText.ts';
import type { UiOptions } from '../showUi.ts';
import { element } from './element.ts';
import { linksOf } from './linksOf.ts';
import { purposeOf } from './purposeOf.ts';
import { setChildren, type Child } from './setChildren.ts';
import type { ViewProps } from './ViewProps.ts';

const paragraph = (text: string | false | null) => text && element('p', { part: 'text' }, text);

/** Who asks, why, and for what. */
function wordsOf({ config, texts, state, questions }: ViewProps): Child[] {
  const own = (path: string): string => config.read(path, '', isText);
  const name = own('controller.name');
  // By a function: `$&` in a name is no pattern.
  const title = name ? texts.titleNamed.replace('{controller}', () => name) : texts.title;
  // With nothing open the page called it back, and it is about everything.
  const asked = questions[0] ? questions : config.questions.filter(({ service }) => !service);
  // Categories stand first. One that is open may never have been answered; a service is asked about alone only where it was added later.
  const isNews = asked[0]?.service;
  const items = asked.map(({ category, service }) =>
    service ? own(`services.${service}.name`) || service : purposeOf(config, category, texts),
  );
  const links = linksOf(config, texts).map(([href, text]) => element('a', { part: 'link', href }, text));
  return [
    element('h2', { part: 'title', id: 'banner-title', tabindex: '-1' }, title),
    paragraph(!state.decision && state.id && own('changes')),
    paragraph(isNews ? texts.news : state.mode === 'opt-out' ? texts.notice : texts.intro),
    element('ul', {}, ...items.map((text) => element('li', {}, text))),
    paragraph(state.signalled && texts.gpc),
    links.length > 0 && element('p', { class: 'links' }, ...links),
  ];
}

/**
 * The first layer: its words and three buttons of one kind. Accepting and refusing differ in their words only. It is not
 * modal and takes no focus; first in <body>, it is the first stop of the Tab key. Its buttons are made once, so that the
 * focus and a press under way outlive a redraw. Returns what draws a view of it, or takes it away with none.
 * What watches over it is fetched when there is something to watch.
 */
export function createBanner(parent: Element, { decide, open }: UiOptions, prepare: () => void, watch: () => void): (view: ViewProps | null) => void {
  const button = (part: string): HTMLButtonElement => element('button', { part: `button ${part}`, type: 'button' });
  const accept = button('accept-all');
  const reject = button('reject-all');
  const settings = button('settings');
  settings.onpointerenter = settings.onfocus = prepare;
  const words = element('div', { class: 'words' });
  const actions = element('div', { part: 'actions' }, accept, reject, settings);
  const banner = element('section', { part: 'banner', popover: 'manual', 'aria-labelledby': 'banner-title' }, words, actions);

  return (view) => {
    // Not remove(): that of Prototype.js fails where there is no parent.
    if (!view) return void banner.parentNode?.removeChild(banner);
    // Each time: `document.open` takes the handlers of all that is in the page.
    accept.onclick = () => decide(true, 'banner');
    reject.onclick = () => decide(false, 'banner');
    settings.onclick = () => open('preferences');
    const { texts, state } = view;
    const optOut = state.mode === 'opt-out';
    setChildren(words, ...wordsOf(view));
    setChildren(accept, optOut ? texts.optIn : texts.acceptAll);
    setChildren(reject, optOut ? texts.optOut : texts.rejectAll);
    setChildren(settings, texts.settings);
    if (!banner.parentNode) {
      parent.prepend(banner);
      // With the first key the focus may go below it.
      addEventListener('keydown', watch, { once: true });
    }
    // In the top layer no z-index of the page covers it. Not where its host waits for <body>: it is drawn again then.
    if (banner.popover && banner.isConnected) banner.togglePopover(true);
  };
}
