import { toTag } from '../page/toTag.mjs';

/**
 * The page without a manager, whose cost is taken off everybody's. Its scripts are inert on a first visit and run on a
 * return visit.
 *
 * @type {import('./MANAGERS.mjs').Manager}
 */
export const none = {
  id: 'none',
  name: 'the page alone',
  holds: 'inert scripts',
  blocks: false,
  files: {},
  head: () => '',
  tag: (script, isReturn) =>
    isReturn
      ? toTag(script, script.src ? 'async' : '')
      : toTag(script, `type="text/plain" data-category="${script.category}"`, 'data-src'),
  tail: () => '',
  banner: '',
  accept: '',
};
