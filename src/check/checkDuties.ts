import { isObject } from '../config/isObject.ts';
import { isText } from '../config/isText.ts';
import { ESSENTIAL } from '../config/essential.ts';
import type { Facts, Found } from './Check.ts';
import { entriesOf } from './entriesOf.ts';
import { partOf } from './partOf.ts';

/** The categories that have texts of ours. */
const KNOWN = [ESSENTIAL, 'performance', 'functional', 'advertising'];

/** What visitors are to be told and able to do, as far as the configuration sees to it. The page itself may do the rest. */
export function* checkDuties({ given, config }: Facts): Generator<Found> {
  if (!isText(partOf(given.controller, 'name'))) {
    yield {
      path: 'controller.name',
      severity: 'warning',
      rule: 'R18',
      message: 'Nobody is named as responsible.',
      why: 'The banner has to say who asks.',
      mend: 'Write the name of the company or person behind the site.',
    };
  } else if (!isText(partOf(given.controller, 'contact'))) {
    yield {
      path: 'controller.contact',
      severity: 'hint',
      rule: 'R18',
      message: 'There is no way to reach who is responsible.',
      why: 'Visitors have to be told one.',
      mend: 'Write an e-mail address, a telephone number or an address.',
    };
  }
  if (!isText(partOf(given.links, 'privacy')) && !isText(partOf(given.links, 'cookies'))) {
    yield {
      path: 'links',
      severity: 'warning',
      rule: 'R22',
      message: 'The banner links to no policy.',
      why: 'Visitors have to be able to read the details before they answer.',
      mend: 'Write links: { "privacy": "/privacy", "cookies": "/cookies" }.',
    };
  }
  if (config.ui.reopen === 'never') {
    yield {
      path: 'ui.reopen',
      severity: 'warning',
      rule: 'R09',
      message: 'No button opens the settings again.',
      why: 'Withdrawing has to be as easy as agreeing, on every page.',
      mend: 'Take it out, or put <a href="#fika"> on every page: then "auto" draws no button either.',
    };
  }
  if (given.reload === 'never') {
    yield {
      path: 'reload',
      severity: 'warning',
      rule: 'R12',
      message: 'A script that has run goes on after it is revoked, until the next page.',
      why: 'A withdrawal has to take effect, and a script cannot be unloaded.',
      mend: 'Take it out, or see to it that every such script stops by itself when "consent-change" tells it.',
    };
  }
  if (given.log === undefined) {
    yield {
      path: 'log',
      severity: 'hint',
      rule: 'R33',
      message: 'Answers are kept in the visitor\'s browser only.',
      why: 'You have to be able to demonstrate that a visitor has consented.',
      mend: 'Write log: { "url": "/consent-log" }, an address of yours that keeps what is posted there.',
    };
  }
  if (isText(given.changes) && given.revision === undefined) {
    yield {
      path: 'changes',
      severity: 'hint',
      message: 'It is never shown, because there is no "revision".',
      why: 'Visitors read it when a new revision asks them again.',
      mend: 'Write a "revision" other than the one before.',
    };
  }
  yield* checkCategories(given.categories);
}

function* checkCategories(categories: unknown): Generator<Found> {
  for (const [id, category] of entriesOf(categories)) {
    const hasOurs = KNOWN.includes(id) && !isText(partOf(category, 'title'));
    if (!isObject(category) || hasOurs || isText(partOf(category, 'description'))) continue;
    yield {
      path: `categories.${id}.description`,
      severity: 'warning',
      rule: 'R19',
      message: 'It is not said what the category is for.',
      why: 'Consent has to be for a purpose that visitors are told; our own sentence does not stand under another heading.',
      mend: 'Describe it in a sentence.',
    };
  }
}
