import { runScript } from './runScript.ts';

// From the script's own folder: a relative import() would be resolved against the page when the script is cross-origin.
runScript((base) => {
  const fetch = (path: string): Promise<never> => import(new URL(path, base).href) as Promise<never>;
  return {
    part: (name) => fetch(`fika-${name}.js`),
    texts: (language) => fetch(`locales/${language}.js`),
  };
});
