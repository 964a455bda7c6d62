import { createFika } from './createFika.ts';
import { findConfig } from './findConfig.ts';
import type { Loader } from './loader.ts';
import { createReport } from './report.ts';

/** What both <script> entries do. They differ only in how the late parts arrive. */
export function runScript(createLoader: (base: string) => Loader): void {
  // By the prototype's own getter: an image called `currentScript` is reachable under that name too.
  const script: unknown = Reflect.get(Document.prototype, 'currentScript', document);
  // Injected without a tag of its own (a bundle, a tag manager), it has no attributes and the page's own address.
  const tag = script instanceof HTMLScriptElement ? script : document.createElement('script');
  const loader = createLoader(tag.src || document.baseURI);
  const report = createReport(() => loader.part('messages'));
  // Not window.fika alone: an element with that id is reachable under the same name.
  if (Object.hasOwn(window, 'fika')) {
    report('twice', tag);
    return;
  }
  const fika = createFika(loader, tag.dataset.debug !== undefined);
  Object.defineProperty(window, 'fika', { value: fika, enumerable: true });
  if (tag.dataset.manual === undefined) findConfig(tag, report, fika.init);
}
