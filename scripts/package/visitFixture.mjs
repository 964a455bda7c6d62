import { PROMISES } from './promises.mjs';

const SECONDS = 20;

/**
 * Visits a fixture as a person would. Whatever the page says on the console or fails to load is a failure too.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} name
 * @param {string} url
 * @param {(title: string, error?: unknown) => void} tell of each promise, with what went wrong if it was broken
 */
export const visitFixture = async (browser, name, url, tell) => {
  const context = await browser.newContext({ locale: 'en' });
  context.setDefaultTimeout(SECONDS * 1000);
  const page = await context.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('response', (response) => response.ok() || problems.push(`${response.status()} ${response.url()}`));
  try {
    for (const { title, check } of PROMISES.filter(({ only }) => !only || only.includes(name))) {
      try {
        await check({ page, url });
      } catch (error) {
        tell(title, error);
        // The rest of the visit follows from it.
        return;
      }
      tell(title);
    }
    const title = 'nothing is said on the console, and nothing is missing';
    if (problems.length) tell(title, new Error(problems.join('\n')));
    else tell(title);
  } finally {
    await context.close();
  }
};
