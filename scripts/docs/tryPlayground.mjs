/**
 * Uses the playground as an owner would.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @returns {Promise<{ passed: number, problems: string[] }>}
 */
export async function tryPlayground(page, address) {
  const problems = [];
  let passed = 0;
  const promise = async (/** @type {string} */ title, /** @type {() => Promise<unknown>} */ isKept) => {
    try {
      if ((await isKept()) === false) throw new Error('it is not so');
      passed += 1;
    } catch (error) {
      problems.push(`playground: ${title}: ${error.message}`);
    }
  };

  const preview = page.frameLocator('iframe[title^="Preview"]');
  const snippet = page.getByRole('region', { name: 'In your pages' });
  const banner = preview.locator('fika-consent').locator('[part~="banner"]');
  const holds = async (/** @type {string} */ text) => (await snippet.textContent())?.includes(text);
  const until = (/** @type {string} */ text) => snippet.filter({ hasText: text }).waitFor({ timeout: 5_000 });

  await page.goto(address);
  await promise('the banner stands in the preview', () => banner.waitFor());
  await promise('what is the default is not in the snippet', async () => !(await holds('"layout"')) && !(await holds('"gpc"')));
  await promise('a layout is chosen, in the snippet and in the preview', async () => {
    await page.getByLabel('Layout').selectOption('bar');
    await until('"layout": "bar"');
    await page.locator('iframe[src*="layout%22%3A%22bar"]').waitFor({ timeout: 5_000 });
    await banner.waitFor();
    const { width } = (await banner.boundingBox()) ?? { width: 0 };
    const frame = await page.locator('iframe[title^="Preview"]').boundingBox();
    return width > (frame?.width ?? Infinity) - 10;
  });
  await promise('a language is chosen', async () => {
    await page.getByLabel('Language').selectOption('sv');
    await until('"language": "sv"');
    await banner.getByText('Avvisa alla').or(banner.getByText('Neka alla')).first().waitFor({ timeout: 5_000 });
  });
  await promise('an answer releases what is held', async () => {
    await banner.locator('[part~="accept-all"]').click();
    await preview.getByRole('cell', { name: 'may run' }).first().waitFor({ timeout: 5_000 });
    await preview.frameLocator('iframe[title="A film"]').getByText('Here a film would play').waitFor({ timeout: 5_000 });
  });
  await promise('Global Privacy Control is heard', async () => {
    await page.getByLabel('sends Global Privacy Control').check();
    await banner.getByText('Global Privacy Control').waitFor({ timeout: 5_000 });
  });
  await promise('a vendor is switched on', async () => {
    await page.getByText(/^Vendors that are told/).click();
    await page.getByLabel('Microsoft Clarity').check();
    await until('"clarity": true');
  });
  await promise('a name cannot end the snippet', async () => {
    await page.getByLabel('Who is responsible').fill('</script><b>');
    await until('\\u003c/script>');
  });
  await promise('the snippet is copied', async () => {
    await page.getByRole('button', { name: 'Copy In your pages' }).click();
    await page.getByText('Copied.').waitFor({ timeout: 5_000 });
    return (await page.evaluate(() => navigator.clipboard.readText())) === (await snippet.textContent());
  });
  return { passed, problems };
}
