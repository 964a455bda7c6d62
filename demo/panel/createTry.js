import { element } from './element.js';
import { search } from './search.js';

const nameOf = (language, inLanguage) => new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language);

const languageChoices = (languages) =>
  languages
    .map((language) => {
      const [english, own] = [nameOf(language, 'en'), nameOf(language, language)];
      return [language, english === own ? english : `${english} (${own})`];
    })
    .sort(([, one], [, other]) => one.localeCompare(other, 'en'));

/** Each: its name in the address, its label, and what can be chosen; the first is what a page has by itself. */
const selects = (languages) => [
  ['region', 'Region', [['', 'Unknown: ask first'], ['SE', 'Sweden: ask first'], ['US-CA', 'California: opt out']]],
  ['lang', 'Language', [['', 'That of the page'], ...languageChoices(languages)]],
  ['audience', 'Audience', [['', 'Everybody'], ['children', 'Children']]],
  ['theme', 'Theme', [['', 'As the system'], ['light', 'Light'], ['dark', 'Dark']]],
  ['layout', 'Layout', [['', 'Box'], ['bar', 'Bar']]],
];

const checks = [
  ['gpc', '1', 'The browser sends Global Privacy Control'],
  ['revision', '2', 'Purposes have changed: ask again'],
];

function createSelect([name, label, choices], visitor) {
  const select = element('select', '');
  select.id = `try-${name}`;
  select.name = name;
  select.append(
    ...choices.map(([value, text]) => {
      const option = element('option', '', text);
      option.value = value;
      option.selected = value === (visitor[name] ?? '');
      return option;
    }),
  );
  const caption = element('label', '', label);
  caption.htmlFor = select.id;
  return [caption, select];
}

function createCheck([name, value, text], visitor) {
  const input = element('input', '');
  Object.assign(input, { type: 'checkbox', name, value, checked: visitor[name] === value });
  return element('label', 'panel-check', input, element('span', '', text));
}

const createButton = (name, className, text) => {
  const button = element('button', className, text);
  Object.assign(button, { type: 'submit', name: 'as', value: name });
  return button;
};

/** What the page was made for, in a line, and only where it is not for anybody. */
const summarise = (fields, visitor) => {
  const chosen = fields.flatMap(([name, , choices]) => (visitor[name] ? [choices.find(([value]) => value === visitor[name])[1]] : []));
  const checked = checks.flatMap(([name]) => (visitor[name] ? [{ gpc: 'GPC', revision: 'asked again' }[name]] : []));
  return [...chosen, ...checked].join(', ');
};

/**
 * The form that loads the page as another visitor, or for another site. What is chosen stands in the address, where the
 * server reads it, and in every link of the page it then writes; nothing is stored.
 */
export function createTry(languages, visitor) {
  const fields = selects(languages);
  const form = element(
    'form',
    'panel-form',
    element('div', 'panel-fields', ...fields.flatMap((field) => createSelect(field, visitor))),
    ...checks.map((check) => createCheck(check, visitor)),
    element('p', 'panel-buttons', createButton('new', 'panel-button solid', 'First visit'), createButton('same', 'panel-button', 'Keep my answer')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.submitter?.value !== 'same') window.fika?.reset();
    const { pathname } = location;
    const next = pathname + search(Object.fromEntries(new FormData(form)));
    // The same address again is a visit too.
    if (next === pathname + location.search && !location.hash) location.reload();
    else location.assign(next);
  });

  const summary = element('summary', '', element('span', '', 'Try it as …'));
  const now = summarise(fields, visitor);
  if (now) summary.append(element('span', 'panel-detail', now));
  return element('details', 'panel-try', summary, form);
}
