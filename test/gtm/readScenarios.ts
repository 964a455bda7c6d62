import { readTemplate } from './readTemplate.ts';

const undent = (text: string, by: number): string => text.replace(new RegExp(`^ {${by}}`, 'gm'), '');

/** The template's own tests, which Google's editor runs: a name and code each, and code that runs before every one. */
export function readScenarios(): { setup: string; scenarios: { name: string; code: string }[] } {
  const text = readTemplate('TESTS');
  const [before = '', setup = ''] = text.split(/^setup: \|-\n/m);
  const scenarios = before.split(/^- name: /m).slice(1).map((scenario) => {
    const [name = '', code = ''] = scenario.split('\n  code: |-\n');
    return { name, code: undent(code, 4) };
  });
  return { setup: undent(setup, 2), scenarios };
}
