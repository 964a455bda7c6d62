import { ESSENTIAL } from '../config/essential.ts';
import { isText } from '../config/isText.ts';
import { REGION_GROUPS } from '../config/REGION_GROUPS.ts';
import { regime } from '../consent/regime.ts';
import type { Facts, Found } from './Check.ts';
import { entriesOf } from './entriesOf.ts';
import { partOf } from './partOf.ts';
import { questionProblem } from './questionProblem.ts';

/** What vendors are told. */
export function* checkSignals({ given, config }: Facts): Generator<Found> {
  for (const [vendor, options] of entriesOf(given.signals)) {
    const types = entriesOf(partOf(options, 'types')).map(([type, name]) => [`signals.${vendor}.types.${type}`, name] as const);
    for (const [path, name] of [[`signals.${vendor}.category`, partOf(options, 'category')] as const, ...types]) {
      if (!isText(name)) continue;
      const problem = questionProblem(config, name);
      if (problem) yield { path, ...problem, why: 'What follows something that is no category is told no, or what its category is.' };
      if (name.split('/')[0] !== ESSENTIAL) continue;
      yield {
        path,
        severity: 'error',
        rule: 'R24',
        message: `It follows "${name}", so the vendor is told yes before anybody has answered.`,
        why: 'Only what the site cannot work without is essential.',
        mend: 'Name an optional category, such as "advertising".',
      };
    }
  }
  yield* checkGoogle({ given, config });
}

function* checkGoogle({ given, config }: Facts): Generator<Found> {
  const google = partOf(given.signals, 'google');
  const wait = partOf(google, 'wait_for_update');
  if (typeof wait === 'number' && wait < 0) {
    yield {
      path: 'signals.google.wait_for_update',
      severity: 'error',
      message: `${wait} is no time.`,
      why: 'Google\'s tags then do not wait for an answer.',
      mend: 'Write milliseconds, such as 500, or leave it out.',
    };
  }
  const places = [null, ...(REGION_GROUPS.EEA ?? '').split(' ')];
  if (partOf(google, 'mode') === 'advanced' && places.some((place) => regime(config, place) === 'opt-in')) {
    yield {
      path: 'signals.google.mode',
      severity: 'warning',
      rule: 'R39',
      message: 'Google\'s tags are loaded and send pings before the visitor has answered.',
      why: 'Where the law asks for consent first, a request that a script sends needs it too, with cookies or without.',
      mend: 'Take "mode" out, and hold Google\'s tags with data-category.',
    };
  }
}
