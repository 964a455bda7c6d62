import type { Config } from '../config/complete.ts';
import { own } from '../config/own.ts';
import type { Answers, Decision } from './state.ts';
import { UNANSWERED } from './UNANSWERED.ts';

/**
 * The answer to each question, by the visitor, by a signal or by law; undefined while there is none. A service that was
 * added after its category was granted has none yet; a refusal covers what comes later too.
 */
export function answersOf(config: Config, decision: Decision | null, signalled: boolean): Answers {
  const { granted, denied, services, known, gpc } = decision ?? UNANSWERED;
  const answers = new Map<string, boolean | undefined>();
  for (const { name, category, service, isSale } of config.questions) {
    const isNew = service && known?.includes(service) === false;
    const whole = denied.includes(category) ? false : (granted.includes(category) && !isNew) || undefined;
    let answer = service ? (own(services, service) ?? whole) : whole;
    // The signal says no; only a yes that was given under it counts for more (11 CCR §7025(c)).
    if (signalled && isSale) answer = !!gpc && !!answer;
    // Nothing optional is asked of children (GDPR art. 8, COPPA).
    if (config.audience === 'children') answer = false;
    answers.set(name, answer);
  }
  return answers;
}
