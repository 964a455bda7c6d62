import type { AllTexts } from './config/AllTexts.ts';
import { ownTexts } from './config/ownTexts.ts';
import type { Guard } from './Guard.ts';

/** Every sentence in a language, the owner's in place of ours. */
export async function loadTexts({ config, loader }: Pick<Guard, 'config' | 'loader'>, language: string): Promise<AllTexts> {
  const [{ default: first }, { default: details }] = await Promise.all([loader.texts(language), loader.texts(`details/${language}`)]);
  return ownTexts({ ...first, ...details }, config.given.texts, language);
}
