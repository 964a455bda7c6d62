import type { Fika } from './api.ts';
import { fikaOfPage } from './bindings/fikaOfPage.ts';
import type { Report } from './report.ts';

/**
 * The same Fika, which its `init` makes the page's `window.fika`, where bindings, tag managers and scripts of the page look
 * for it. Where a page has one already, as from a script tag, that one stays and is started if it has not been: two
 * would ask twice.
 */
export function publish(fika: Fika, report: Report): Fika {
  // By descriptors: `consent` is asked for anew each time.
  const published = Object.create(null, {
    ...Object.getOwnPropertyDescriptors(fika),
    init: {
      enumerable: true,
      value(config) {
        const there = fikaOfPage();
        if (!there) Object.defineProperty(window, 'fika', { value: published, enumerable: true });
        else if (there !== published) {
          report('twice');
          return there.init(config);
        }
        return fika.init(config);
      },
    } satisfies TypedPropertyDescriptor<Fika['init']>,
  }) as Fika;
  return Object.freeze(published);
}
