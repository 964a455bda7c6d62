import { isObject } from '../config/isObject.ts';
import { isText } from '../config/isText.ts';
import { decode } from '../consent/record.ts';
import { attempt } from '../config/attempt.ts';
import type { PutDown } from './putDown.ts';

/** Other names are those of the queue, which ends them with a UUID. */
const NAME = /^fika-log:(\d+)$/;

export const isPutDown = (name: string): boolean => NAME.test(name);

/** Takes away the changes that `putDown` left and that are wanted; `now` is when each of them was. The oldest is first. */
export function takePutDown(isWanted: (change: PutDown, now: number) => boolean): { change: PutDown; now: number }[] {
  return (attempt(() => Object.keys(localStorage)) ?? [])
    .flatMap((name) => {
      const now = Number(NAME.exec(name)?.[1] ?? 0);
      if (!now) return [];
      const change = parse(attempt(() => localStorage.getItem(name)) ?? '');
      if (change && !isWanted(change, now)) return [];
      attempt(() => {
        localStorage.removeItem(name);
      });
      return change ? { change, now } : [];
    })
    .sort((a, b) => a.now - b.now);
}

/** What was put down; nothing where somebody else wrote there, or changed how the page writes JSON. */
function parse(text: string): PutDown | undefined {
  const change = attempt(() => JSON.parse(text) as PutDown);
  if (!isObject(change)) return undefined;
  const { action, previous, state, consent, language } = change as PutDown;
  if (![action, previous, state, consent].every(isObject) || !isText(language)) return undefined;
  const decisions = [state.decision, previous.decision, 'stored' in action ? action.stored : null];
  return decisions.every((one) => !one || decode(JSON.stringify({ v: 1, ...one }))) ? change : undefined;
}
