import { FikaPage } from './support/FikaPage.ts';
import { expect, test } from './support/fixtures.ts';
import { held, useWholly, withHead } from './support/useWholly.ts';

const GUARD = '<script src="/fika/fika.js"></script>';

const uncaught = (problems: readonly string[]): string[] => problems.filter((text) => text.startsWith('uncaught'));

/** What libraries, polyfills and attackers do to a page before Fika comes. */
const PAGES: Record<string, string> = {
  'has Prototype.js 1.6': `
    Array.prototype.toJSON = function () { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; };
    Object.assign(Array.prototype, {
      each(act) { this.forEach(act); return this; },
      reduce() { return this.length > 1 ? this : this[0]; },
      entries() { return this.slice(); },
      first() { return this[0]; },
    });
    Array.from = (list) => (list ? [].slice.call(list) : []);
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    Element.prototype.update = function (html) { this.textContent = html; return this; };`,
  'has MooTools 1.2': `
    for (const name of ['each', 'contains', 'include', 'erase']) Array.prototype[name] = function () { return this; };
    for (const name of ['contains', 'clean', 'test']) String.prototype[name] = function () { return this; };
    Array.from = (item) => (item == null ? [] : Array.isArray(item) ? item : [item]);
    Function.prototype.bind = function (self, args) { return (...more) => this.apply(self, args ? [].concat(args) : more); };
    Element.prototype.get = Element.prototype.set = function () { return this; };
    window.$ = document.id = (id) => document.getElementById(id);`,
  'has polluted Object.prototype': `
    Object.assign(Object.prototype, {
      mode: 'opt-out', region: 'US-CA', audience: 'children', reload: 'never', name: 'x', id: 'x', at: '1', rev: '1',
      category: 'essential', granted: 'advertising', performance: 'true', advertising: true, functional: true, services: 'x', source: 'stored', service: 'x', view: 'banner',
    });`,
  'has frozen the prototypes of the language': `
    for (const each of [Object, Array, Function, String, Number, Boolean, RegExp, Date, Error, Map, Set, WeakMap, WeakSet, Promise]) {
      Object.freeze(each.prototype);
      Object.freeze(each);
    }
    Object.freeze(JSON); Object.freeze(Math); Object.freeze(Reflect);`,
  'has frozen the prototypes of the document': `
    for (const each of [EventTarget, Node, Element, HTMLElement, HTMLScriptElement, HTMLIFrameElement, Document, ShadowRoot, Event, CustomEvent]) Object.freeze(each.prototype);`,
  'wraps timers, listeners and promises, as zone.js does': `
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      return add.call(this, type, listener && function (event) { return typeof listener === 'function' ? listener.apply(this, arguments) : listener.handleEvent(event); }, options);
    };
    const Own = Promise;
    window.Promise = class extends Own { then(...both) { return super.then(...both); } };
    for (const name of ['setTimeout', 'requestAnimationFrame', 'queueMicrotask']) {
      const native = window[name].bind(window);
      window[name] = (act, ...more) => native(() => act(performance.now()), ...more);
    }
    const Watch = MutationObserver;
    window.MutationObserver = class extends Watch { constructor(act) { super((...all) => act(...all)); } };`,
  'has an addEventListener that knows no options': `
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, listener) { return add.call(this, type, listener, false); };`,
  'has a JSON of its own': `
    const { parse, stringify } = JSON;
    window.JSON = { parse: (text) => parse(text), stringify: (value, replacer, space) => stringify(value, replacer, space || 2) };`,
  'has no scheduler, no idle callback and no randomUUID': `
    delete window.scheduler; delete Window.prototype.scheduler; delete window.requestIdleCallback; delete Crypto.prototype.randomUUID;`,
};

for (const [name, script] of Object.entries(PAGES)) {
  test(`a page that ${name} has all of Fika, and nothing runs too early`, async ({ site, fika, problems }) => {
    await useWholly(site, fika, site.page(withHead(site, `<script>${script}</script>`)));
    expect(uncaught(problems)).toEqual([]);
  });
}

test('where Object.prototype has functions, which no cookie can be set beside, the choice holds for the page and the owner is told', async ({ site, fika, problems }) => {
  const script = 'Object.prototype.clone = function () { return this; }; Object.prototype.granted = ["advertising"]; Object.prototype.allowed = true;';
  await fika.open(site.page(withHead(site, `<script>${script}</script>`)));
  await expect(fika.banner).toBeVisible();
  await fika.settled();
  expect(await fika.ran()).toEqual([]);
  await fika.acceptAll();
  await expect.poll(async () => (await fika.ran()).length).toBe(3);
  await expect.poll(() => problems.filter((text) => text.includes('did not keep the cookie'))).toHaveLength(1);
  expect(uncaught(problems)).toEqual([]);
});

test('a page in XHTML has all of Fika', async ({ site, fika, problems }) => {
  const page = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>X</title>
    <script>var fikaConfig = { reload: 'never' }</script><script src="/fika/fika.js"></script></head><body><p>Text</p>${held(site).replaceAll('||', '??')}</body></html>`;
  await useWholly(site, fika, site.serve('/page.xhtml', page, { type: 'application/xhtml+xml; charset=utf-8' }));
  expect(uncaught(problems)).toEqual([]);
});

test('a page in quirks mode has all of Fika', async ({ site, fika, page }) => {
  await useWholly(site, fika, site.page(`<title>Old</title><script>var fikaConfig = { reload: 'never' }</script>${GUARD}<table height="100%"><tr><td>Text</table>${held(site)}`));
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
});

test('a page that writes the tag with document.write has all of Fika', async ({ site, fika }) => {
  const head = `<script>document.write('<script src="/fika/fika.js"></' + 'script>')</script>`;
  await useWholly(site, fika, site.page({ config: { reload: 'never' }, head, body: held(site) }));
});

test('a page whose names hide those of the document has all of Fika', async ({ site, fika, problems }) => {
  const names = ['currentScript', 'head', 'readyState', 'scripts', 'activeElement'];
  const body = `${names.map((name) => `<img name="${name}" alt="">`).join('')}<form name="documentURI"></form><a id="fika"></a><a id="JSON"></a>${GUARD}${held(site)}`;
  await useWholly(site, fika, site.page({ config: { reload: 'never' }, head: '', body }));
  expect(uncaught(problems)).toEqual([]);
});

for (const name of ['cookie', 'querySelector', 'createElement', 'addEventListener', 'documentElement', 'body']) {
  test(`a page whose form is called ${name} loses Fika at worst: nothing held runs unasked, and the page works`, async ({ site, fika, page }) => {
    const url = site.page({ head: '', body: `<form name="${name}"></form>${GUARD}${held(site)}<script>window.alive = true</script>` });
    await fika.keepRecord(url, { rev: 'old', granted: ['performance', 'functional', 'advertising'] });
    await fika.open(url);
    await fika.settled();
    expect(await page.evaluate(() => (window as { alive?: boolean }).alive)).toBe(true);
    expect(await fika.ran()).toEqual([]);
    expect(site.hits(/127\.0\.0\.1/)).toEqual([]);
  });
}

/** How frameworks that own <body> change it. */
const SWAPS: Record<string, () => void> = {
  'replaces its body, as Turbo does': () => {
    const next = document.body.cloneNode(true) as HTMLElement;
    next.querySelector('fika-consent')?.remove();
    history.pushState({}, '', '/turbo');
    document.body.replaceWith(next);
  },
  'swaps the content of its body, as htmx does': () => {
    document.body.innerHTML = '<main>Fresh</main>';
  },
  'renders the whole document anew, as React does where hydration fails': () => {
    const html = document.createElement('html');
    html.append(document.createElement('head'), document.createElement('body'));
    document.documentElement.remove();
    document.append(html);
  },
  'takes out our element': () => {
    document.querySelector('fika-consent')?.remove();
  },
};

for (const [name, swap] of Object.entries(SWAPS)) {
  test(`a page that ${name} still asks, still holds what it adds, and still has the button`, async ({ site, fika, page, problems }) => {
    const add = (id: string): Promise<void> =>
      page.evaluate((text) => {
        const script = document.createElement('script');
        Object.assign(script, { type: 'text/plain', text: `(window.ran = window.ran || []).push('${text}')` });
        script.dataset.category = 'performance';
        document.body.append(script);
      }, id);
    await fika.open(site.page({}));
    await expect(fika.banner).toBeVisible();
    await page.evaluate(swap);
    await expect(fika.part('reject-all')).toBeInViewport({ ratio: 1 });
    await add('first');
    await fika.settled();
    expect(await fika.ran()).toEqual([]);
    await fika.acceptAll();
    await expect.poll(() => fika.ran()).toEqual(['first']);
    await page.evaluate(swap);
    await add('second');
    await expect.poll(() => fika.ran()).toEqual(['first', 'second']);
    await fika.openPreferences();
    await page.evaluate(swap);
    // Modal again, so that the page behind it is out of reach.
    await expect.poll(() => fika.preferences.evaluate((dialog) => dialog.matches(':modal')).catch(() => false)).toBe(true);
    await fika.save();
    await expect(fika.reopen).toBeVisible();
    expect(await page.locator('fika-consent').count()).toBe(1);
    expect(uncaught(problems)).toEqual([]);
  });
}

test('a page that is written anew, which ends every listener in it, can still be answered', async ({ site, fika, page }) => {
  const write = (): Promise<void> =>
    page.evaluate((html) => {
      document.open();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the page that is tested does so
      document.write(html);
      document.close();
    }, '<!doctype html><title>Anew</title><script type="text/plain" data-category="performance">window.ran = ["anew"]</script>');
  await fika.open(site.page({}));
  await expect(fika.banner).toBeVisible();
  await write();
  await fika.acceptAll();
  await expect.poll(() => fika.ran()).toEqual(['anew']);
  await write();
  await fika.openPreferences();
  await fika.rejectAll();
  expect(await fika.record()).toMatchObject({ granted: [] });
});

test('a page that takes out our element each time goes on working, and nothing is granted', async ({ site, fika, page }) => {
  const watch = `<script>new MutationObserver(() => document.querySelector('fika-consent')?.remove()).observe(document, { childList: true, subtree: true })</script>`;
  await fika.open(site.page(withHead(site, watch)));
  const ticks = await page.evaluate(async () => {
    let times = 0;
    for (const end = performance.now() + 500; performance.now() < end; times += 1) await new Promise((resolve) => setTimeout(resolve));
    return times;
  });
  expect(ticks).toBeGreaterThan(20);
  expect(await fika.ran()).toEqual([]);
  expect((await fika.consent()).granted).toEqual(['essential']);
});

test('on paper there is nothing of Fika', async ({ site, fika, page }) => {
  await fika.open(site.page({}));
  await expect(fika.banner).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(fika.banner).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await fika.rejectAll();
  await expect(fika.reopen).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(fika.reopen).toBeHidden();
});

test('in a frame of another site the banner works, and the frame around it is left alone', async ({ site, fika, page }) => {
  const inner = site.page({ body: held(site) }, '/inner').replace('localhost', '127.0.0.1');
  await fika.open(site.page({ head: '', body: `<iframe src="${inner}" title="Inner" width="900" height="600"></iframe>` }));
  const frame = page.frames().find((each) => each.url() === inner);
  const inside = new FikaPage(page, frame);
  await inside.acceptAll();
  await expect.poll(async () => (await inside.ran()).length).toBe(3);
  await expect(fika.host).toHaveCount(0);
});
