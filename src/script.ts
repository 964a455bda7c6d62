import { runScript } from './runScript.ts';

// From the script's own folder: a relative import() would be resolved against the page when the script is cross-origin.
runScript((base) => {
  const late = (path: string): Promise<never> => import(new URL(path, base).href) as Promise<never>;
  return {
    ui: () => late('fika-ui.js'),
    texts: (language) => late(`locales/${language}.js`),
    messages: () => late('fika-messages.js'),
  };
});
