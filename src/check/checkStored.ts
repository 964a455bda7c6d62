import { ESSENTIAL } from '../config/essential.ts';
import { inWords } from '../config/inWords.ts';
import { isText } from '../config/isText.ts';
import { lengthOf } from '../config/lengthOf.ts';
import type { Found } from './Check.ts';
import { listOf } from './listOf.ts';
import { partOf } from './partOf.ts';

const untold = (path: string, what: string, example: string, severity: 'warning' | 'hint'): Found => ({
  path,
  severity,
  rule: 'R23',
  message: `It is not said ${what}.`,
  why: 'Visitors have to be told before they consent.',
  mend: `Add it, such as ${example}.`,
});

/** Each cookie, and whatever else services store. */
export function* checkStored(services: readonly [string, unknown][]): Generator<Found> {
  const owners = new Map<string, string>();
  for (const [id, service] of services) {
    for (const [index, cookie] of listOf(partOf(service, 'cookies')).entries()) {
      const path = `services.${id}.cookies[${index}]`;
      const [name, duration] = [partOf(cookie, 'name'), partOf(cookie, 'duration')];
      if (!isText(name)) continue;
      yield* checkName(name, path, partOf(service, 'category') === ESSENTIAL);
      if (!isText(partOf(cookie, 'purpose'))) yield untold(`${path}.purpose`, 'what it is for', '"Tells one visitor from another"', 'warning');
      if (!isText(duration)) yield untold(`${path}.duration`, 'how long it is kept', '"2 years" or "session"', 'warning');
      else yield* checkDuration(duration, `${path}.duration`);
      const place = inWords([name, partOf(cookie, 'party') === 'third', partOf(cookie, 'domain')]);
      const owner = owners.get(place);
      if (owner) yield twice(`${path}.name`, name, owner, id);
      owners.set(place, id);
    }
    for (const [index, entry] of entriesIn(service)) {
      const path = `services.${id}.storage[${index}]`;
      const name = partOf(entry, 'name');
      if (!isText(name)) continue;
      yield* checkName(name, path, partOf(service, 'category') === ESSENTIAL);
      if (!isText(partOf(entry, 'purpose'))) yield untold(`${path}.purpose`, 'what it is for', '"Keeps what is sent later"', 'hint');
    }
  }
}

const entriesIn = (service: unknown): [number, unknown][] => [...listOf(partOf(service, 'storage')).entries()];

function* checkName(name: string, path: string, isEssential: boolean): Generator<Found> {
  if (/[^*]/.test(name) || isEssential) return;
  yield {
    path: `${path}.name`,
    severity: 'error',
    message: `"${name}" stands for everything that the site stores.`,
    why: 'A withdrawal would delete the carts and sessions of visitors too.',
    mend: 'Write the names, such as "_ga" and "_ga_*".',
  };
}

function* checkDuration(duration: string, path: string): Generator<Found> {
  if (duration === 'session' || lengthOf(duration)) return;
  yield {
    path,
    severity: 'hint',
    message: `"${duration}" is shown as it stands, in every language.`,
    why: 'Only "session", or a number and an English unit, can be told in the visitor\'s language.',
    mend: 'Write "session", or such as "30 minutes", "13 months", "2 years".',
  };
}

const twice = (path: string, name: string, owner: string, id: string): Found => ({
  path,
  severity: 'hint',
  message: owner === id ? `"${name}" stands in the list twice.` : `"${name}" is declared by "${owner}" too.`,
  why: owner === id ? 'Once is enough.' : 'It is deleted only when both services are refused.',
  mend: owner === id ? 'Take one of them out.' : 'If only one of them sets it, take it out of the other.',
});

