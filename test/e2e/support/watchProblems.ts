import type { Page } from '@playwright/test';

/** Collects what a page complains about from now on: uncaught errors, and errors and warnings on its console. */
export const watchProblems = (page: Page): readonly string[] => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const { url } = message.location();
    problems.push(`${message.type()}: ${message.text()}${url && ` (${url})`}`);
  });
  return problems;
};
