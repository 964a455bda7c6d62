import { isObject } from '../config/isObject.ts';
import type { Api } from './createApi.ts';

/** The message as an object; undefined for what others send. */
function parse(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  try {
    // A page may post thousands of texts that are none of our business.
    return data.includes('__gppCall') ? JSON.parse(data) : undefined;
  } catch {
    return undefined;
  }
}

/** Lets frames ask by message what the page asks by function. Each is answered in the form in which it asked. */
export function answerFrames(call: Api['call']): void {
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const message = parse(data);
    const asked = isObject(message) ? message.__gppCall : undefined;
    if (!source || !isObject(asked)) return;
    const reply = (returnValue: unknown, success: boolean): void => {
      const answer = { __gppReturn: { returnValue, success, callId: asked.callId } };
      // To whoever asked: a sandboxed frame has no origin that could be named, and the signal is no secret.
      (source as Window).postMessage(typeof data === 'string' ? JSON.stringify(answer) : answer, '*');
    };
    call(asked.command, reply, asked.parameter);
  });
}
