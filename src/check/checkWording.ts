import type { Facts, Found } from './Check.ts';
import { entriesOf } from './entriesOf.ts';
import { isObject } from '../config/isObject.ts';
import { isText } from '../config/isText.ts';
import { own } from '../config/own.ts';

const whole = (words: string): RegExp => new RegExp(`^(${words})[.!…]*$`, 'iu');

/** Labels that say neither yes nor no, in the languages in which they are met most. */
const AMBIGUOUS = whole(
  'ok|okay|got it|continue|proceed|next|close|dismiss|i understand|understood|alright|sounds good|verstanden|alles klar|weiter|schließen|in ordnung|' +
    "j['’]ai compris|compris|continuer|fermer|d['’]accord|entendido|continuar|cerrar|vale|ho capito|capito|continua|chiudi|va bene|begrepen|" +
    'doorgaan|sluiten|jag förstår|uppfattat|fortsätt|stäng|forstået|forstått|fortsæt|fortsett|luk|lukk|selvä|ymmärrän|jatka|rozumiem|kontynuuj|' +
    'entendi|percebi|fechar|rozumím|pokračovat|értem|am înțeles|разбрах|κατάλαβα|зрозуміло',
);

/** Labels that lead elsewhere instead of refusing. */
const DETOUR =
  /settings|options|preferences|learn more|more info|read more|later|customi[sz]e|manage|choose|einstellungen|mehr erfahren|später|paramètres|en savoir plus|personnaliser|plus tard|configura|ajustes|más información|impostazioni|personalizza|instellingen|inställningar|läs mer|senare|indstillinger|innstillinger|asetukset|ustawienia/i;

/** Labels that blame who refuses. */
const SHAMING = /\b(hate|don['’]?t (care|like|want)|worse|limited|degraded|boring|miss out|risk|unfortunately|sorry|sad|lose)\b|leider|schlechter|malheureusement|tyvärr/i;

const PRAISE = /\b(best|better|optimal|improved?|enhanced?|perfect|great) (possible |user |browsing |shopping |online )?experience\b/i;

const PAIRS = [
  ['acceptAll', 'rejectAll'],
  ['optIn', 'optOut'],
] as const;

/** Words that make refusing harder to find, to understand or to choose than accepting. */
export function* checkWording({ given }: Facts): Generator<Found> {
  const layers = entriesOf(given.texts).filter(([, value]) => isObject(value));
  for (const [path, sentences] of [['texts', given.texts] as const, ...layers.map(([tag, value]) => [`texts.${tag}`, value] as const)]) {
    if (!isObject(sentences)) continue;
    for (const [yes, no] of PAIRS) yield* checkPair(path, [yes, own(sentences, yes)], [no, own(sentences, no)]);
    const intro = own(sentences, 'intro');
    if (isText(intro) && PRAISE.test(intro)) yield praise(`${path}.intro`);
  }
  for (const [id, category] of entriesOf(given.categories)) {
    const description = isObject(category) ? own(category, 'description') : '';
    if (isText(description) && PRAISE.test(description)) yield praise(`categories.${id}.description`);
  }
}

type Label = readonly [key: string, text: unknown];

function* checkPair(path: string, [yes, accept]: Label, [no, refuse]: Label): Generator<Found> {
  if (isText(accept) && AMBIGUOUS.test(accept.trim())) {
    yield {
      path: `${path}.${yes}`,
      severity: 'warning',
      rule: 'R26',
      message: `"${accept}" does not say that it accepts.`,
      why: 'Consent is a clear act: the button has to say what it does.',
      mend: 'Write a verb, such as "Accept all".',
    };
  }
  if (!isText(refuse)) return;
  const here = `${path}.${no}`;
  if (isText(accept) && accept.trim().toLowerCase() === refuse.trim().toLowerCase()) {
    const message = `It says the same as "${yes}".`;
    yield { path: here, severity: 'error', rule: 'R02', message, why: 'Visitors cannot tell which of the two refuses.', mend: 'Write "Reject all".' };
  } else if (AMBIGUOUS.test(refuse.trim()) || DETOUR.test(refuse)) {
    yield {
      path: here,
      severity: 'error',
      rule: 'R02',
      message: `"${refuse}" does not say that it refuses.`,
      why: 'Who wants to refuse has to find the button, beside the one to accept.',
      mend: 'Write a verb of the same kind as on the other button, such as "Reject all".',
    };
  } else if (SHAMING.test(refuse)) {
    yield {
      path: here,
      severity: 'warning',
      rule: 'R26',
      message: `"${refuse}" blames who refuses.`,
      why: 'Steering by emotion makes the choice less free.',
      mend: 'Write a plain verb, such as "Reject all".',
    };
  } else if (isText(accept) && refuse.length > 2 * accept.length + 8) {
    yield {
      path: here,
      severity: 'warning',
      rule: 'R26',
      message: `It is ${refuse.length} letters long, and "${yes}" ${accept.length}.`,
      why: 'A short yes beside a long no steers the answer.',
      mend: 'Make them a pair: "Accept all", "Reject all".',
    };
  }
}

const praise = (path: string): Found => ({
  path,
  severity: 'hint',
  rule: 'R26',
  message: 'It speaks of an experience and not of a purpose.',
  why: 'A "better experience" does not tell visitors what their data is used for.',
  mend: 'Say what is done: measure visits, remember settings, show advertising.',
});
