import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkConfig } from '../../check/checkConfig.ts';
import { toText } from '../check/toText.ts';
import type { Command } from '../Command.ts';
import { Problem } from '../Problem.ts';
import { writeText } from '../writeText.ts';
import { ask } from './ask.ts';
import { snippetOf } from './snippetOf.ts';
import { toConfig } from './toConfig.ts';
import { VENDORS } from './VENDORS.ts';

/** Where npm puts it, from the folder of the configuration. */
const SCHEMA = './node_modules/fika-consent/dist/fika.schema.json';

export const initCommand: Command = {
  name: 'init',
  words: '',
  count: { least: 0, most: 0 },
  summary: 'Writes a configuration, and shows what to put into your pages.',
  options: {
    yes: { text: 'Ask nothing: what no flag says is left out.' },
    out: { value: 'file', text: 'Where to write it. Default fika.json.' },
    force: { text: 'Write over a file that is there.' },
    controller: { value: 'name', text: 'Who is responsible for the site.' },
    contact: { value: 'address', text: 'How to reach them.' },
    privacy: { value: 'url', text: 'Address of the privacy policy.' },
    cookies: { value: 'url', text: 'Address of the cookie policy.' },
    language: { value: 'tag', text: 'Language of the texts. Default: that of each page.' },
    region: { value: 'place=mode', multiple: true, text: 'The law of a place: EEA=opt-in, US-CA=opt-out. Default: opt-in everywhere.' },
    signals: { value: 'list', multiple: true, text: `Vendors to tell of consent: ${Object.keys(VENDORS).join(', ')}.` },
    layout: { value: 'name', text: 'The banner: box, bar, cloud or modal. Default box.' },
  },
  notes: 'Example: fika init --yes --controller "Kaffe AB" --privacy /privacy --signals google,meta',

  async run(_, flags) {
    const given = {
      controller: flags.text('controller') ?? '',
      contact: flags.text('contact') ?? '',
      privacy: flags.text('privacy') ?? '',
      cookies: flags.text('cookies') ?? '',
      language: flags.text('language') ?? '',
      regions: flags.list('region'),
      signals: flags.list('signals'),
      layout: flags.text('layout') ?? '',
    };
    // What is wrong with a flag is told before anything is asked.
    toConfig(given);
    if (!flags.is('yes') && !process.stdin.isTTY) {
      throw new Problem('fika init asks questions, and here is nobody to answer. Give flags and --yes.\nSee: fika init --help');
    }
    const config = toConfig(flags.is('yes') ? given : await ask(given));
    const path = flags.text('out') ?? 'fika.json';
    // With it an editor completes the options.
    const schema = existsSync(join(dirname(path), SCHEMA)) && { $schema: SCHEMA };
    await writeText(path, `${JSON.stringify({ ...schema, ...config }, null, 2)}\n`, { isNew: !flags.is('force') });

    console.log(
      [
        `${path} is written. Put it where your pages can fetch it, and the content of node_modules/fika-consent/dist into /fika/ of your site.`,
        `First in <head> of each page:\n\n  ${snippetOf(path)}`,
        'Then mark what needs consent, and let `fika scan` name your services.',
        toText(checkConfig(config)),
      ].join('\n\n'),
    );
    return 0;
  },
};
