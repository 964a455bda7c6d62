import { expect, test } from 'vitest';
import { checkConfig } from '../../../src/check/checkConfig.ts';
import type { Answers } from '../../../src/cli/init/Answers.ts';
import { snippetOf } from '../../../src/cli/init/snippetOf.ts';
import { toConfig } from '../../../src/cli/init/toConfig.ts';
import { complete } from '../../../src/config/complete.ts';

const NOTHING: Answers = { controller: '', contact: '', privacy: '', cookies: '', language: '', regions: [], signals: [], layout: '' };

test('what was not answered is not written', () => {
  expect(toConfig(NOTHING)).toEqual({ revision: '1' });
});

test('answers become a configuration in which nothing is rejected and nothing wrong', () => {
  const config = toConfig({
    controller: 'Kaffe AB',
    contact: 'hej@kaffe.example',
    privacy: '/privacy',
    cookies: '/cookies',
    language: 'sv',
    regions: ['EEA=opt-in', 'gb=opt-in', 'US-CA=opt-out'],
    signals: ['google', 'meta'],
    layout: 'bar',
  });
  expect(config).toEqual({
    revision: '1',
    language: 'sv',
    controller: { name: 'Kaffe AB', contact: 'hej@kaffe.example' },
    links: { privacy: '/privacy', cookies: '/cookies' },
    regions: [
      { match: ['EEA', 'GB'], mode: 'opt-in' },
      { match: ['US-CA'], mode: 'opt-out' },
    ],
    signals: { google: true, meta: true },
    ui: { layout: 'bar' },
  });
  const rejected: string[] = [];
  complete(config, (path) => rejected.push(path));
  expect(rejected).toEqual([]);
  expect(checkConfig(config).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each(['EEA', 'EEA=maybe', '=opt-in', 'Europe=opt-in'])('"%s" is no rule for a region, and says so', (rule) => {
  expect(() => toConfig({ ...NOTHING, regions: [rule] })).toThrow(`"${rule}" is no rule for a region`);
});

test('a vendor that Fika cannot tell is refused with those that it can', () => {
  expect(() => toConfig({ ...NOTHING, signals: ['gogle'] })).toThrow(/"gogle" is no vendor.*google, microsoft/);
  expect(() => toConfig({ ...NOTHING, signals: ['toString'] })).toThrow('no vendor');
});

test('the snippet names the file, and stays one tag whatever it is called', () => {
  expect(snippetOf('public/fika.json')).toBe('<script src="/fika/fika.js" data-config="/fika.json"></script>');
  expect(snippetOf('a"><b.json')).toBe('<script src="/fika/fika.js" data-config="/a%22%3E%3Cb.json"></script>');
});
