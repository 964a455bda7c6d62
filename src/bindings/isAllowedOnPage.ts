import { ESSENTIAL } from '../config/essential.ts';
import { fikaOfPage } from './fikaOfPage.ts';

/** The answer of the page's Fika. Without one nothing optional may run, and what is essential need not wait for it. */
export const isAllowedOnPage = (category: string, service?: string): boolean =>
  category === ESSENTIAL || !!fikaOfPage()?.allows(category, service);
