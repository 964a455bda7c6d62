import { OPTIONS } from './config/attributes.ts';
import { ESSENTIAL } from './config/essential.ts';
import { expectedAt } from './config/expectedAt.ts';
import { inWords } from './config/inWords.ts';
import type { MessageName } from './report.ts';

/** How refusing differs from accepting. */
const UNEVEN: Readonly<Record<string, string>> = {
  hidden: 'not in sight while the banner is',
  size: 'smaller than Accept all',
  type: 'in smaller or lighter type than Accept all',
  contrast: 'less visible than Accept all against its background',
};

/**
 * What Fika tells a site owner: where it is, what is wrong, how to mend it. Fetched only when there is something to say,
 * so that a page without mistakes pays nothing for it.
 */
const MESSAGES: Record<MessageName, (subject: string, value: unknown) => string> = {
  option: (path, value) => {
    const expected = expectedAt(path);
    const attribute = Object.entries(OPTIONS).find(([, option]) => option === path)?.[0];
    const place = `config${path && !path.startsWith('[') ? `.${path}` : path}${attribute ? ` (or ${attribute} on the tag)` : ''}`;
    return expected === undefined
      ? `${place} is not an option and is ignored. Check its spelling.`
      : `${place} must be ${expected}. It is ${inWords(value)}, so the default holds.`;
  },
  json: (place, error) => `${place} is not valid JSON, so the defaults hold. Correct it: ${String(error)}`,
  file: (file, error) =>
    `data-config="${file}" could not be read, so everything stays blocked until the page is loaded anew. Check that address: ${String(error)}`,
  twice: () => 'A second copy of Fika on this page does nothing. Remove one of the two: a tag, or the npm package.',
  started: () => 'init(): Fika has started already, so this configuration is ignored. Put data-manual on its tag.',
  listener: (type) =>
    `on("${type}", …): the types are "ready", "change", "open", "close" and "error", and the listener must be a function.`,
  view: (view) => `open("${view}"): there is no such view. There are "banner" and "preferences".`,
  language: () => 'setLanguage(): the argument must be a language tag such as "sv".',
  choice: (name, value) => {
    if (!name) return 'update(): the argument must be an object of answers by category, such as { performance: true }.';
    if (name === ESSENTIAL) return 'update(): "essential" is always active and cannot be answered.';
    return typeof value === 'boolean'
      ? `update(): there is no category or service "${name}". Correct the name, or add it to the configuration.`
      : `update(): "${name}" must be the name of a category or service, and its answer true or false. It is ${inWords(value)}.`;
  },
  'unknown-category': (category) =>
    category
      ? `There is no category "${category}", so this stays blocked. Correct the name, or add it to categories.`
      : 'data-category is empty, so this stays blocked. Name a category.',
  'live-script': () => 'A script with data-category is held only with type="text/plain"; this one has run. Add it.',
  'live-address': (name) => `"${name}" is fetched before anyone can stop it. Write data-${name} in its place.`,
  'trusted-types': () =>
    'Trusted Types forbid data-src on a script. Write src: type="text/plain" keeps it from being fetched.',
  'document-write': () =>
    'This script calls document.write, which would wipe the page. The call was ignored; ask its vendor for an asynchronous version.',
  control: (command) =>
    `data-fika="${command}" does nothing. It can be preferences, accept-all, reject-all or reset.`,
  'cookie-refused': (name, domain) =>
    typeof domain === 'string'
      ? `The browser did not keep the cookie "${name}" for the domain "${domain}", so the choice holds for this host only. storage.domain has to be this host's own domain or one above it, and no public suffix.`
      : `The browser did not keep the cookie "${name}", so the choice holds for this page only. Check storage.domain, storage.path and storage.sameSite; visitors who block cookies are asked on each page.`,
  'gpp-taken': () =>
    'Another consent manager on this page answers __gpp already and keeps it, so signals.gpp does nothing. Remove one of the two.',
  prominence: (what) =>
    `Reject all is ${UNEVEN[what] ?? what}, by CSS or properties of this page. Both have to be equally easy to see and to press (EDPB, CNIL); style [part~=button] instead of one of them.`,
};

/** Says it on the console: the message, then the elements that it is about. */
export function tell(name: MessageName, details: readonly unknown[]): void {
  const elements = details.filter((detail) => detail instanceof Element);
  const [subject = '', value] = details.filter((detail) => !(detail instanceof Element));
  console.warn(`[fika] ${MESSAGES[name](typeof subject === 'string' ? subject : inWords(subject), value)}`, ...elements);
}
