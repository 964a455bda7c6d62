import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOneTrust } from '../../src/import/readOneTrust.ts';
import { assertAlways } from '../support/assertAlways.ts';

const NAMES = ['C0001', 'C0002', 'C0003', 'C0004', 'C0005'];
const read = (text: string, closed?: string) => readOneTrust(text, (name) => (name === 'OptanonAlertBoxClosed' ? closed : undefined));
const answers = (text: string) => NAMES.map((name) => read(text)?.answerFor(name));

const SAVED =
  'isGpcEnabled=0&datestamp=Wed+Feb+01+2023+12%3A35%3A32+GMT%2B0100+(Central+European+Standard+Time)&version=202209.1.0&isIABGlobal=false&hosts=&consentId=7f3cf16d-b3e1-4781-8db1-61482d0a9dff&interactionCount=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A0%2CC0003%3A1%2CC0004%3A1&geolocation=AT%3B9&AwaitingReconsent=false';

test('what was accepted and refused is read', () => {
  expect(answers(SAVED)).toEqual([true, false, true, true, undefined]);
});

test('the answer is as old as the closing of the banner, which stands in a cookie of its own', () => {
  expect(read(SAVED, '2023-02-01T11:35:32.500Z')!.at).toBe(Date.UTC(2023, 1, 1, 11, 35, 32) / 1000);
  expect(read(SAVED)!.at).toBeNull();
  expect(read(SAVED, 'yesterday')!.at).toBeNull();
});

test('the defaults, which are written before anything is answered, count for nothing', () => {
  expect(read(SAVED.replace('interactionCount=1', 'interactionCount=0'))).toBeNull();
  expect(read(SAVED.replace('&interactionCount=1', ''))).toBeNull();
});

test('closing the banner grants nothing', () => {
  for (const type of ['1', '6']) expect(answers(`${SAVED}&intType=${type}`)).toEqual([undefined, false, undefined, undefined, undefined]);
  for (const type of ['2', '3', '5']) expect(answers(`${SAVED}&intType=${type}`)).toEqual(answers(SAVED));
});

test('a consent that was to be asked for again is none', () => {
  expect(answers(SAVED.replace('AwaitingReconsent=false', 'AwaitingReconsent=true'))).toEqual([undefined, false, undefined, undefined, undefined]);
});

test('a link that the visitor followed cannot answer: its address stands in the same cookie', () => {
  const landing = encodeURIComponent('https://example.com/?a=1&interactionCount=1&groups=C0002:1');
  const unanswered = SAVED.replace('interactionCount=1', 'interactionCount=0').replace('NotLandingPage', landing);
  expect(read(unanswered)).toBeNull();
  expect(answers(SAVED.replace('NotLandingPage', landing))).toEqual(answers(SAVED));
  // A server that stored it decoded leaves it ambiguous.
  expect(read(SAVED.replace('NotLandingPage', decodeURIComponent(landing)))).toBeNull();
});

test.each(['', '%', '{}', 'groups=C0002%3A1', 'interactionCount=1', 'interactionCount=1&groups=%', 'interactionCount=one&groups=C0002%3A1'])(
  'what is no such record grants nothing: %s',
  (text) => {
    expect(answers(text)).not.toContain(true);
  },
);

test('only 0 and 1 are answers, for whole names, and no beats yes', () => {
  const groups = (list: string) => SAVED.replace(/groups=[^&]*/, `groups=${encodeURIComponent(list)}`);
  expect(answers(groups('XC0002:1,C0003:2,C0004:true,C0005:11'))).toEqual(Array(5).fill(undefined));
  expect(answers(groups('C0002:1,C0002:0'))[1]).toBe(false);
});

test('whatever was saved is read back, in any order', { timeout: 30_000 }, () => {
  const anyGroups = fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.boolean()), { selector: ([name]) => name });
  assertAlways(fc.property(anyGroups, (groups) => {
    const list = groups.map(([name, answer]) => `${name}:${answer ? '1' : '0'}`).join(',');
    const theirs = read(`groups=${encodeURIComponent(list)}&interactionCount=3&version=202209.1.0`)!;
    for (const name of NAMES) expect(theirs.answerFor(name)).toBe(groups.find(([own]) => own === name)?.[1]);
  }));
});

test('no text makes it throw', { timeout: 30_000 }, () => {
  assertAlways(fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
    expect(answers(text)).not.toContain(true);
  }));
});
