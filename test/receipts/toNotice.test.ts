import { expect, test } from 'vitest';
import { toNotice } from '../../src/receipts/toNotice.ts';
import { ASKED, createProof } from './createProof.ts';
import { english } from '../support/english.ts';

const notice = toNotice(ASKED, english, createProof());

test('the notice holds every sentence and everything else that was shown', () => {
  for (const text of Object.values(english)) expect(notice).toContain(JSON.stringify(text));
  for (const text of ['Shows videos.', 'Research', 'Tube Ltd', '_pk_id.*', 'Keeps visits while offline.', 'https://ads.example/', 'hello@example.com']) expect(notice).toContain(text);
});

test('it is another one as soon as a word of it is', () => {
  const others = [
    toNotice(ASKED, { ...english, intro: `${english.intro} ` }, createProof()),
    toNotice({ ...ASKED, changes: 'We added maps.' }, english, createProof()),
    toNotice(ASKED, english, createProof({}, { language: 'sv' })),
    toNotice(ASKED, english, createProof({}, { mode: 'opt-out' })),
    toNotice(ASKED, english, createProof({ rev: '2' })),
  ];
  expect(new Set([notice, ...others]).size).toBe(6);
});

test('nothing in it is about the visitor', () => {
  const other = createProof({ id: 'another', granted: ['performance'], services: { video: true }, gpc: true }, { region: 'US', gpc: true, source: 'api' });
  expect(toNotice(ASKED, english, other)).toBe(notice);
});
