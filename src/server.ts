import { complete, type Config } from './config/complete.ts';
import { completeStorage } from './config/completeStorage.ts';
import type { FikaConfig, Mode } from './config/types.ts';
import { answersOf } from './consent/answersOf.ts';
import { INITIAL } from './consent/begin.ts';
import { cookieValues } from './consent/cookieValues.ts';
import { fromCookie } from './consent/fromCookie.ts';
import { isAllowed } from './consent/isAllowed.ts';
import { expiry, isValid } from './consent/isValid.ts';
import { join } from './consent/join.ts';
import { encode } from './consent/record.ts';
import type { Decision } from './consent/state.ts';

export type { Decision, FikaConfig, Mode };

/** A Cookie header: `request.headers.cookie` in Node, `request.headers.get('cookie')` elsewhere. */
export type CookieHeader = string | null | undefined;

/** What the server knows beside the cookie. */
export interface ServerOptions {
  /**
   * The configuration of your pages, the same JSON: it tells which revision counts and for how long, how the cookie is
   * named and written, who is asked, and which services there are. Pass it unless your pages have none. Without it
   * nothing tells which category a service is of: it is allowed only where its category is granted, the visitor was
   * asked about it by name and did not refuse it, and under a signal only if it was granted then.
   */
  config?: FikaConfig | undefined;
  /**
   * The request carries `Sec-GPC: 1`, the browser's Global Privacy Control signal. It denies what it denies in a page,
   * a moment earlier.
   * @default false
   * @example request.headers.get('sec-gpc') === '1'
   */
  gpc?: boolean | undefined;
  /**
   * The law for this visitor, as `fika.consent.mode` has it in a page. With `opt-out`, what is not answered is allowed.
   * @default 'opt-in'
   */
  mode?: Mode | undefined;
  /**
   * The time, in milliseconds since 1970.
   * @default Date.now()
   */
  now?: number | undefined;
}

/** The most that browsers keep of a cookie, name and value together; a longer one is dropped without a word. */
const MOST_BYTES = 4096;

/** What a value may consist of (RFC 6265 section 4.1.1, cookie-octet), so that it can be sent back as it came. */
const COOKIE_OCTETS = /^[!#-+\--:<-[\]-~]*$/;

/**
 * What the visitor answered; null when there is no answer that still counts: no cookie, one that is unreadable, from
 * another revision, expired or from the future. Of several cookies of the name (a visitor can have them on two domains)
 * the stricter answers hold, as in the page: one of another revision voids the others. What others wrote under the name
 * counts for nothing.
 *
 * What may run is another question, because a signal or a law may say otherwise: ask `allows`.
 */
export function readConsent(cookies: CookieHeader, { config, now = Date.now() }: ServerOptions = {}): Decision | null {
  return read(cookies, complete(config ?? {}, ignore), now);
}

/**
 * May this category, or this service of it, run for this visitor? The same answer as `fika.allows()` gives in the page,
 * or a stricter one. In doubt the answer is no: a server that asks it can leave out a tag, and cannot let one slip.
 *
 * @example
 * if (allows(request.headers.cookie, 'performance')) html += '<script src="/measure.js"></script>';
 * @example
 * allows(request.headers.get('cookie'), 'functional', 'video', { config, gpc: request.headers.get('sec-gpc') === '1' });
 */
export function allows(
  cookies: CookieHeader,
  category: string,
  service?: string | null,
  options: ServerOptions = {},
): boolean {
  const { gpc = false, mode = 'opt-in', now = Date.now() } = options;
  const config = complete(options.config ?? assume(category, service), ignore);
  const may = (decision: Decision | null): boolean => {
    const state = { ...INITIAL, mode, answers: answersOf(config, decision, gpc && config.gpc === 'honor') };
    // Without a configuration it may be another category that the service was granted in.
    return isAllowed(state, category, service) && (!!options.config || isAllowed(state, category));
  };
  // Where what is undecided runs, a refusal that counts holds, though beside another cookie it is void in the page.
  return [read(cookies, config, now), ...readEach(cookies, config, now)].every(may);
}

/**
 * The value of a `Set-Cookie` header that makes the browser keep the record for as long as it counts; null when there is
 * none that counts. Safari forgets a cookie that a script wrote after seven days, a refusal too, and the visitor would be
 * asked every week; one that your server sets lives on (https://webkit.org/tracking-prevention).
 *
 * The record is sent back as it came: nothing is decided here, and the time it counts does not grow. Send it with pages,
 * not with responses that a shared cache keeps, from the host that the visitor sees.
 *
 * One value sets one cookie. Where hundreds of services stand in a second one, that is not renewed: once it is gone, the
 * answers for categories hold, and services are undecided.
 *
 * @example
 * const cookie = renewConsent(request.headers.cookie);
 * if (cookie) response.appendHeader('Set-Cookie', cookie);
 */
export function renewConsent(cookies: CookieHeader, { config, now = Date.now() }: ServerOptions = {}): string | null {
  const completed = complete(config ?? {}, ignore);
  const { name } = completed.storage;
  const { domain, path, sameSite, secure } = completeStorage(completed);
  const decision = read(cookies, completed, now);
  if (!decision) return null;

  const values = cookieValues(cookies, name);
  const [sent = ''] = values;
  // As it came, a later version's keys included; where there are several, the stricter answers of them.
  const isSent = values.length === 1 && COOKIE_OCTETS.test(sent);
  const pair = `${name}=${isSent ? sent : encodeURIComponent(encode(decision, decision.domain))}`;
  if (pair.length > MOST_BYTES) return null;
  return [
    pair,
    `Max-Age=${Math.floor(expiry(completed, decision) - now / 1000)}`,
    `Path=${path}`,
    ...(domain ? [`Domain=${domain}`] : []),
    `SameSite=${sameSite}`,
    // A cookie for other sites' frames is refused without it.
    ...(secure || sameSite === 'None' ? ['Secure'] : []),
  ].join('; ');
}

/** Without a configuration: what the caller names is there, and the service does with the data what a signal forbids. */
const assume = (category: string, service?: string | null): FikaConfig => ({
  categories: { [category]: {} },
  services: service ? { [service]: { category, saleOrShare: true } } : {},
});

/** Mistakes of a configuration are told in the page; here they have the safe default. */
const ignore = (): void => undefined;

/** The record, as the page joins it from its cookies. */
function read(cookies: CookieHeader, config: Config, now: number): Decision | null {
  const { name } = config.storage;
  const values = cookieValues(cookies, name);
  // To the page a cookie without a value, where it comes first, is no record.
  const decision = values[0] ? join(values, secondTexts(cookies, name)[0] ?? '') : null;
  return decision && isValid(config, decision, now) ? decision : null;
}

/** What each of the cookies says on its own, as far as it counts. */
function readEach(cookies: CookieHeader, config: Config, now: number): Decision[] {
  const { name } = config.storage;
  const seconds = secondTexts(cookies, name);
  return cookieValues(cookies, name)
    .map((value) => join([value], seconds.find((text) => text.startsWith(`${String(fromCookie(value)?.at)}~`)) ?? ''))
    .filter((decision) => decision !== null)
    .filter((decision) => isValid(config, decision, now));
}

/** The texts with the services of a record that is too long for one cookie. */
const secondTexts = (cookies: CookieHeader, name: string): string[] =>
  cookieValues(cookies, `${name}-services`).flatMap((value) => {
    try {
      // As js-cookie, with which the page reads it.
      return value.replace(/^"|"$/g, '').replace(/(%[\dA-F]{2})+/gi, decodeURIComponent);
    } catch {
      return [];
    }
  });
