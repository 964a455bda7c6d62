import { expect, test } from './support/fixtures.ts';

const HELD = '<script type="text/plain" data-category="performance">window.ran = ["ran"]</script>';

for (const file of ['fika-ui.js', 'locales/en.js', 'fika-preferences.js']) {
  test(`while ${file} is missing nothing is granted; once it is back the settings open`, async ({ site, visitor, engineName }) => {
    site.serve(`/fika/${file}`, '', { status: 503 });
    await visitor.open(site.page({ body: `<button id="control" data-fika="preferences">Cookies</button>${HELD}` }));
    await visitor.eval(() => document.querySelector<HTMLElement>('#control')?.click());
    await expect.poll(() => site.hits(`/fika/${file}`).length).toBeGreaterThan(0);
    await visitor.settled();
    expect(await visitor.see('[part~="preferences"]')).toBeNull();
    expect((await visitor.consent()).granted).toEqual(['essential']);
    site.mend(`/fika/${file}`);
    // Firefox asks for a module only once a page: there they open on the next one.
    if (engineName === 'firefox') await visitor.driver.reload();
    await expect(async () => {
      await visitor.eval(() => document.querySelector<HTMLElement>('#control')?.click());
      await visitor.settled();
      expect(await visitor.see('[part~="preferences"]')).not.toBeNull();
    }).toPass();
    await visitor.rejectAll();
    await expect.poll(() => visitor.record()).toMatchObject({ granted: [] });
  });
}

test('a page that replaces its body still asks, on top of everything, and still holds what it adds', async ({ site, visitor }) => {
  const swap = (): void => {
    const next = document.createElement('body');
    const script = document.createElement('script');
    Object.assign(script, { type: 'text/plain', text: 'window.ran = ["swapped"]' });
    script.dataset.category = 'performance';
    next.append(script);
    document.body.replaceWith(next);
  };
  await visitor.open(site.page({}));
  await visitor.waitFor('[part~="banner"]');
  await visitor.eval(swap);
  await visitor.waitFor('[part~="banner"]');
  expect(await visitor.ran()).toEqual([]);
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['swapped']);
  await visitor.openPreferences();
  await visitor.eval(swap);
  await expect.poll(() => visitor.eval(() => !!document.querySelector('fika-consent')?.shadowRoot?.querySelector('dialog:modal'))).toBe(true);
});

test('a page in XHTML has all of Fika', async ({ site, visitor }) => {
  const page = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>X</title><script src="/fika/fika.js"></script></head><body><p>Text</p>${HELD}</body></html>`;
  await visitor.open(site.serve('/page.xhtml', page, { type: 'application/xhtml+xml; charset=utf-8' }));
  await visitor.openPreferences();
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['ran']);
  await visitor.waitFor('[part~="reopen"]');
});

test('a page in quirks mode has all of Fika', async ({ site, visitor }) => {
  await visitor.open(site.page(`<title>Old</title><script src="/fika/fika.js"></script><table height="100%"><tr><td>Text</table>${HELD}`));
  await visitor.openPreferences();
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['ran']);
});

test('a page whose image is called currentScript still gets its interface from beside the script', async ({ site, visitor }) => {
  await visitor.open(site.page({ head: '', body: `<img name="currentScript" alt=""><form name="head"></form><script src="/fika/fika.js"></script>${HELD}` }));
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['ran']);
});

test('a page whose prototypes are frozen has all of Fika', async ({ site, visitor }) => {
  const freeze = '<script>for (const each of [Object, Array, Function, String, Promise, Map, Set, EventTarget, Node, Element, HTMLElement, Document, Event]) Object.freeze(each.prototype)</script>';
  await visitor.open(site.page({ head: `${freeze}<script src="/fika/fika.js"></script>`, body: HELD }));
  await visitor.openPreferences();
  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['ran']);
  expect(await visitor.record()).toMatchObject({ denied: [] });
});
