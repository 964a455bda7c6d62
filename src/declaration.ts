import { complete } from './config/complete.ts';
import { completeDetails } from './config/completeDetails.ts';
import { completeShown } from './config/completeShown.ts';
import { ownTexts } from './config/ownTexts.ts';
import type { FikaConfig } from './config/types.ts';
import { declarationOf } from './declaration/declarationOf.ts';
import { NOBODY } from './declaration/Standing.ts';
import { toHtml } from './declaration/toHtml.ts';
import { LANGUAGES, type Language } from './locales/LANGUAGES.ts';
import { LOCALES } from './locales/loaders.ts';
import { pickLanguage } from './visitor/pickLanguage.ts';

export type { FikaConfig, Language };

/** How the declaration is written. */
export interface DeclarationOptions {
  /**
   * The language of the texts, a BCP 47 tag.
   * @default the configuration's `language`, else English
   */
  language?: string;
  /**
   * The level of the categories' headings, 1 to 4; services have the next. As `data-level` on the element.
   * @default 2
   */
  level?: number;
}

/**
 * The cookie declaration as static HTML, to be put inside `<fika-declaration>` when a page is built or served: search
 * engines, readers without scripts and printers have it then, and nothing moves when Fika arrives and adds the visitor's
 * own answers. Needs no page. Everything of the configuration is escaped; addresses that could run something are left out.
 *
 * @example
 * const html = `<fika-declaration lang="sv">${await renderDeclaration(config, { language: 'sv' })}</fika-declaration>`;
 */
export async function renderDeclaration(config: FikaConfig, { language, level = 2 }: DeclarationOptions = {}): Promise<string> {
  // Mistakes are told in the page; here they have the safe default.
  const completed = complete(config, () => undefined);
  const tag = pickLanguage([language ?? completed.language], LANGUAGES);
  const [{ default: first }, { default: rest }] = await Promise.all([LOCALES[tag](), LOCALES[`details/${tag}`]()]);
  const facts = {
    shown: completeShown(completed),
    details: completeDetails(completed),
    texts: ownTexts({ ...first, ...rest }, completed.given.texts, tag),
    language: tag,
  };
  return declarationOf(facts, NOBODY, level).map(toHtml).join('\n');
}
