import type { Texts } from './config/texts.ts';
import english from './locales/en.ts';
import * as messages from './messages.ts';
import { runScript } from './runScript.ts';
import * as mount from './ui/mount.tsx';

/** The interface and English are inside; another language is fetched from `locales/` beside the script. */
runScript((base) => ({
  ui: () => Promise.resolve(mount),
  messages: () => Promise.resolve(messages),
  texts: (language) =>
    language === 'en'
      ? Promise.resolve({ default: english })
      : (import(new URL(`locales/${language}.js`, base).href) as Promise<{ default: Texts }>),
}));
