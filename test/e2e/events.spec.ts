import type { Fika } from '../../src/api.ts';
import { expect, test } from './support/fixtures.ts';

declare const fika: Fika;

const VIDEO = { services: { video: { category: 'functional' }, maps: { category: 'functional' } } };

test('ready is dispatched once a page, on the document, whatever the visitor answers', async ({ site, fika: page }) => {
  const head = "<script>window.ready = []; document.addEventListener('consent-ready', (e) => ready.push([e.target === document, e.bubbles, e.detail.consent.decided]))</script>";
  await page.open(site.page({ head: `${head}<script src="/fika/fika.js"></script>` }));
  await page.acceptAll();
  await page.settled();
  await page.openPreferences();
  await page.rejectAll();
  await page.settled();
  expect(await page.page.evaluate(() => (window as unknown as { ready: unknown[] }).ready)).toEqual([[true, true, false]]);
});

test('change says what is newly granted and revoked, by whom, and what was before', async ({ site, fika: page }) => {
  await page.open(site.page({ config: VIDEO }));
  await page.settled();
  await page.page.evaluate(() => {
    const own = window as unknown as { changes: unknown[] };
    own.changes = [];
    fika.on('change', ({ granted, revoked, source, previous, consent }) => {
      own.changes.push({ granted, revoked, source, before: previous.granted, after: consent.granted });
    });
    fika.update({ performance: true, functional: { maps: true } });
    fika.update({ performance: true });
    fika.update({ performance: false });
  });
  const changes = (): Promise<unknown[]> => page.page.evaluate(() => (window as unknown as { changes: unknown[] }).changes);
  await expect.poll(async () => (await changes()).length).toBeGreaterThan(1);
  await page.settled();
  const all = (await changes()) as { granted: string[]; revoked: string[] }[];
  expect(all[0]).toEqual({ granted: ['performance', 'functional/maps'], revoked: [], source: 'api', before: ['essential'], after: ['essential', 'performance'] });
  expect(all.at(-1)).toEqual({ granted: [], revoked: ['performance'], source: 'api', before: ['essential', 'performance'], after: ['essential'] });
});

test('change tells of a grant before the scripts that it releases run', async ({ site, fika: page }) => {
  const head = "<script>window.ran = []; addEventListener('consent-change', () => ran.push('change'))</script><script src='/fika/fika.js'></script>";
  await page.open(site.page({ head, body: '<script type="text/plain" data-category="performance">ran.push("script " + fika.allows("performance"))</script>' }));
  await page.acceptAll();
  await expect.poll(() => page.ran()).toEqual(['change', 'script true']);
});

test('what is put into the page in the moment of the answer waits until the page has heard of it', { tag: '@lax' }, async ({ site, fika: page }) => {
  const head = "<script>window.ran = []; addEventListener('consent-change', ({ detail }) => ran.push('change ' + detail.granted))</script><script src='/fika/fika.js'></script>";
  await page.open(site.page({ head }));
  await page.page.evaluate(() => {
    const add = (category: string): void => {
      const script = document.createElement('script');
      Object.assign(script.dataset, { category });
      script.type = 'text/plain';
      script.text = `ran.push('script ${category}')`;
      document.head.append(script);
    };
    add('advertising');
    fika.update({ performance: true });
    fika.update({ advertising: true });
    add('performance');
  });
  await expect.poll(() => page.ran()).toEqual(['change performance', 'script performance', 'change advertising', 'script advertising']);
});

test('who hears "ready" of a page that starts Fika late can ask it at once', async ({ site, fika: page }) => {
  await page.open(site.page({}));
  await page.acceptAll();
  await page.open(site.page({ head: '<script src="/fika/fika.js" data-manual></script>' }));
  const heard = await page.page.evaluate(async () => {
    const found: unknown[] = [];
    fika.on('ready', () => found.push(fika.allows('performance'), fika.consent.decided));
    await fika.init();
    return found;
  });
  expect(heard).toEqual([true, true]);
});

test('open and close name the view', async ({ site, fika: page }) => {
  await page.open(site.page({}));
  await page.rejectAll();
  await page.settled();
  await page.page.evaluate(() => {
    const own = window as unknown as { views: string[] };
    own.views = [];
    document.addEventListener('consent-open', (event) => own.views.push(`open ${(event as CustomEvent<{ view: string }>).detail.view}`));
    document.addEventListener('consent-close', (event) => own.views.push(`close ${(event as CustomEvent<{ view: string }>).detail.view}`));
  });
  await page.page.evaluate(() => fika.open());
  await expect(page.preferences).toBeVisible();
  await page.page.evaluate(() => {
    fika.close();
  });
  await expect(page.preferences).toBeHidden();
  await expect.poll(() => page.page.evaluate(() => (window as unknown as { views: string[] }).views)).toEqual(['open preferences', 'close preferences']);
});

test('the function that on() returns ends it', async ({ site, fika: page }) => {
  await page.open(site.page({}));
  await page.settled();
  await page.page.evaluate(() => {
    const own = window as unknown as { heard: string[] };
    own.heard = [];
    fika.on('change', () => void own.heard.push('kept'));
    fika.on('change', () => void own.heard.push('ended'))();
  });
  await page.acceptAll();
  await expect.poll(() => page.page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['kept']);
});

test('when waits for the service it names, and resolves with the consent', async ({ site, fika: page }) => {
  await page.open(site.page({ config: VIDEO }));
  const result = await page.page.evaluate(async () => {
    let early = false;
    const waiting = fika.when('functional', { service: 'maps' });
    void waiting.then(() => (early = true));
    fika.update({ functional: { video: true } });
    await new Promise((resolve) => setTimeout(resolve, 400));
    const before = early;
    fika.update({ functional: { maps: true } });
    return [before, (await waiting).services];
  });
  expect(result).toEqual([false, { maps: true, video: true }]);
});

test('every method may be called before the start', async ({ site, fika: page, problems }) => {
  await page.open(site.page({ head: '<script src="/fika/fika.js" data-manual></script>' }));
  const early = await page.page.evaluate(async () => {
    const own = window as unknown as { heard: string[] };
    own.heard = [];
    fika.on('ready', () => void own.heard.push('ready'));
    fika.on('change', () => void own.heard.push('change'));
    void fika.when('performance').then(() => own.heard.push('when'));
    const before = [fika.allows('performance'), fika.receipt(), fika.consent.decided, fika.consent.granted];
    fika.update({ performance: true });
    void fika.setLanguage('sv');
    fika.close();
    void fika.open('preferences');
    await fika.init({});
    return [...before, fika.allows('performance')];
  });
  expect(early).toEqual([false, null, false, ['essential'], true]);
  await expect(page.preferences).toBeVisible();
  await expect(page.part('reject-all')).toHaveText('Avvisa alla');
  await expect.poll(async () => (await page.page.evaluate(() => (window as unknown as { heard: string[] }).heard)).sort()).toEqual(['change', 'ready', 'when']);
  expect(problems).toEqual([]);
});

test('no method throws, or rejects unasked, for bad input', async ({ site, fika: page, problems }) => {
  await page.open(site.page({}));
  const thrown = await page.page.evaluate(async () => {
    const api = fika as unknown as Record<string, (...args: unknown[]) => unknown>;
    const cyclic: Record<string, unknown> = {};
    cyclic.performance = cyclic;
    const bad = [undefined, null, 5, '', 'x', [], {}, Symbol('x'), cyclic, 2n, () => {}];
    const found: string[] = [];
    for (const method of ['update', 'on', 'open', 'setLanguage', 'allows', 'init']) {
      for (const value of bad) {
        try {
          const result = api[method]?.(value, value);
          if (method === 'open' || method === 'setLanguage' || method === 'init') await result;
        } catch (error) {
          found.push(`${method}(${typeof value}): ${String(error)}`);
        }
      }
    }
    for (const options of [null, 5, { signal: 'x' }]) {
      try {
        void (api.when?.('performance', options) as Promise<unknown>).catch(() => {});
      } catch (error) {
        found.push(`when(…, ${JSON.stringify(options)}): ${String(error)}`);
      }
    }
    return found;
  });
  expect(thrown).toEqual([]);
  expect(problems.filter((text) => text.startsWith('uncaught'))).toEqual([]);
  expect(await page.consent()).toMatchObject({ decided: false, granted: ['essential'] });
});

test('on() with a type that does not exist is reported', async ({ site, fika: page, problems }) => {
  await page.open(site.page({}));
  await page.page.evaluate(() => {
    (fika as unknown as { on(type: string, run: () => void): void }).on('changed', () => {});
  });
  await expect.poll(() => problems.some((text) => text.includes('[fika]') && text.includes('changed'))).toBe(true);
});
