/* Every view of Fika, one at a time or all values of a choice side by side. What is chosen stands in the address. */
import { createChoices } from './createChoices.js';
import { frameFor } from './frameFor.js';
import { OPTIONS } from './OPTIONS.js';

const { languages } = JSON.parse(document.querySelector('#try-options').textContent);
const named = new Intl.DisplayNames('en', { type: 'language' });
const options = {
  ...OPTIONS,
  language: Object.fromEntries(['en', ...languages.filter((tag) => tag !== 'en')].map((tag) => [tag, named.of(tag)])),
};

const list = document.querySelector('#frames');
const status = document.querySelector('#count');

/** The choices, or one for each value of what is spread out. */
const combinations = ({ spread, ...chosen }) =>
  spread ? Object.keys(options[spread]).map((value) => ({ ...chosen, [spread]: value })) : [chosen];

const show = (chosen) => {
  history.replaceState(null, '', `?${new URLSearchParams(chosen)}`);
  const all = combinations(chosen);
  list.replaceChildren(...all.map((one) => frameFor(one, chosen.spread ? options[chosen.spread][one[chosen.spread]] : options.view[one.view])));
  status.textContent = all.length === 1 ? 'One view' : `${all.length} views`;
};

const choices = createChoices(document.querySelector('#choices'), options, new URLSearchParams(location.search), show);
show(choices());
