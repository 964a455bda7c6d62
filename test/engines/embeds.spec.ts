import { expect, test } from './support/fixtures.ts';
import type { Site } from '../e2e/support/createSite.ts';

const services = { video: { category: 'functional', name: 'Filmtube' } };

const frame = (site: Site, name: string, more = 'data-service="video"'): string =>
  `<iframe id="${name}" data-category="functional" data-src="${site.cdn}/frame/${name}.html" title="${name}" width="320" height="200" ${more}></iframe>`;

const boxes = (): number => document.querySelectorAll('fika-embed').length;

const sources = (): (string | null)[] => [...document.querySelectorAll('iframe')].map((one) => one.getAttribute('src'));

test('a held frame says who is behind it, in its own place, and nothing moves', async ({ site, visitor }) => {
  await visitor.open(site.page({ config: { services }, body: `${frame(site, 'one')}<p id="after">After</p>` }));
  const before = await visitor.waitFor('#after');
  const shown = await visitor.waitFor('[part="embed"]');
  expect(shown.text).toContain('Filmtube');
  const held = await visitor.waitFor('#one');
  for (const [index, length] of held.box.entries()) expect(shown.box[index]).toBeCloseTo(length, 0);
  await visitor.acceptAll();
  await expect.poll(() => visitor.eval(boxes)).toBe(0);
  expect((await visitor.waitFor('#after')).box).toEqual(before.box);
});

test('"Load once" loads that frame for now, writes nothing, and hands over the focus', async ({ site, visitor }) => {
  await visitor.open(site.page({ config: { services }, body: frame(site, 'one') + frame(site, 'two') }));
  await visitor.waitFor('[part="once"]');
  await visitor.eval(() => document.querySelector('fika-embed')?.shadowRoot?.querySelector<HTMLElement>('[part=once]')?.focus());
  await visitor.press('Enter');
  await expect.poll(() => site.hits(/\/frame\//).length).toBe(1);
  await expect.poll(() => visitor.focused()).toBe('one');
  expect(await visitor.eval(boxes)).toBe(1);
  expect(await visitor.driver.cookies()).toEqual([]);
  await visitor.rejectAll();
  await expect.poll(() => visitor.eval(boxes)).toBe(2);
  expect(await visitor.eval(sources)).toEqual([null, null]);
});

test('"Always allow" answers the service, and its withdrawal empties the frame and leaves no trace in the history', async ({ site, visitor }) => {
  await visitor.open(site.page({ config: { services, reload: 'never' }, body: frame(site, 'one') + frame(site, 'two') }));
  const entries = await visitor.eval(() => history.length);
  await visitor.rejectAll();
  await visitor.click('[part="always"]');
  await expect.poll(() => site.hits(/\/frame\//).length).toBe(2);
  expect(await visitor.record()).toMatchObject({ services: { video: true } });
  await visitor.openPreferences();
  await visitor.rejectAll();
  await expect.poll(() => visitor.eval(boxes)).toBe(2);
  expect(await visitor.eval(sources)).toEqual([null, null]);
  expect(await visitor.eval(() => [...document.querySelectorAll('iframe')].map((one) => one.contentDocument?.body.textContent))).toEqual(['', '']);
  expect(await visitor.eval(() => history.length)).toBe(entries);
});

test('a frame that was allowed loads on the next visit, while the page is still being parsed', async ({ site, visitor }) => {
  await visitor.open(site.page({}));
  await visitor.acceptAll();
  await expect.poll(() => visitor.record()).not.toBeNull();
  await visitor.open(site.page({ body: `${frame(site, 'early')}<script src="${site.script('slow')}?delay=1500"></script>` }));
  await expect.poll(() => site.hits('/frame/early.html').length).toBe(1);
  await visitor.settled();
  expect(site.hits('/frame/early.html')).toHaveLength(1);
});
