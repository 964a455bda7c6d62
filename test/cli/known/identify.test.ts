import { expect, test } from 'vitest';
import { hostMatches } from '../../../src/cli/known/hostMatches.ts';
import { identify } from '../../../src/cli/known/identify.ts';
import { KNOWN_SERVICES } from '../../../src/cli/known/KNOWN_SERVICES.ts';
import type { Trace } from '../../../src/cli/scan/Trace.ts';
import { createRequest, createTrace } from '../support/createTrace.ts';

const idOf = (trace: Trace): string | undefined => identify(KNOWN_SERVICES, trace)?.service.id;

test.each([
  ['_ga', 'google-analytics'],
  ['_ga_ABC123', 'google-analytics'],
  ['_gat_UA-1', 'google-analytics'],
  ['_gcl_au', 'google-ads'],
  ['_fbp', 'meta-pixel'],
  ['_pk_id.1.1fff', 'matomo'],
  ['_hjSessionUser_123', 'hotjar'],
  ['__hstc', 'hubspot'],
  ['__stripe_mid', 'stripe'],
  ['__cf_bm', 'cloudflare'],
  ['PHPSESSID', 'php'],
  ['wordpress_logged_in_0a', 'wordpress'],
  ['fika', 'fika'],
])('the cookie %s is that of %s', (name, id) => {
  expect(idOf(createTrace({ name }))).toBe(id);
});

test.each(['ga', '_gax', 'uid', 'IDE', 'i', 'session', 'theme'])('the cookie %s on the own site is nobody\'s', (name) => {
  expect(idOf(createTrace({ name }))).toBeUndefined();
});

test('a name that many use counts only on the host of the service', () => {
  expect(idOf(createTrace({ name: 'IDE', host: 'doubleclick.net', party: 'third' }))).toBe('google-marketing-platform');
  expect(idOf(createTrace({ name: 'uid', host: 'c.adform.net', party: 'third' }))).toBe('adform');
  expect(idOf(createTrace({ name: 'uid', host: 'criteo.com', party: 'third' }))).toBe('criteo');
  expect(idOf(createTrace({ name: 'uid', host: 'unknown.example', party: 'third' }))).toBeUndefined();
});

test("a cookie on somebody else's host is theirs, whatever its name", () => {
  expect(idOf(createTrace({ name: 'new', host: 'doubleclick.net', party: 'third' }))).toBe('google-marketing-platform');
});

test.each([
  ['https://www.google-analytics.com/g/collect', 'google-analytics'],
  ['https://www.google.com/recaptcha/api.js', 'recaptcha'],
  ['https://www.google.com/maps/embed', 'google-maps'],
  ['https://www.google.com/ccm/collect', 'google-ads'],
  ['https://fonts.gstatic.com/s/a.woff2', 'google-fonts'],
  ['https://www.gstatic.com/recaptcha/x.js', 'recaptcha'],
  ['https://www.gstatic.com/charts/loader.js', 'gstatic'],
  ['https://www.facebook.com/tr/', 'meta-pixel'],
  ['https://www.facebook.com/plugins/like.php', 'facebook-plugins'],
  ['https://www.youtube-nocookie.com/embed/1', 'youtube'],
])('a request to %s is one to %s', (address, id) => {
  expect(idOf(createRequest(address))).toBe(id);
});

test.each(['https://www.google.com/', 'https://notgoogle-analytics.com/', 'https://unknown.example/'])('a request to %s is one to nobody known', (address) => {
  expect(idOf(createRequest(address))).toBeUndefined();
});

test('a key counts only in the kind of storage that it is known in', () => {
  expect(idOf(createTrace({ kind: 'local', name: 'rc::a' }))).toBe('recaptcha');
  expect(idOf(createTrace({ kind: 'session', name: 'rc::a' }))).toBeUndefined();
  expect(idOf(createTrace({ kind: 'indexedDB', name: 'firebaseLocalStorageDb' }))).toBe('firebase-auth');
  expect(idOf(createTrace({ kind: 'session', name: '_hjUserAttributes' }))).toBe('hotjar');
});

test('of two patterns the one that spells out more counts', () => {
  const services = [
    { id: 'wide', cookies: [{ name: 'a*' }] },
    { id: 'narrow', cookies: [{ name: 'ab*' }] },
    { id: 'exact', cookies: [{ name: 'abc' }] },
  ];
  const names = ['ax', 'abx', 'abc'].map((name) => identify(services, createTrace({ name }))?.service.id);
  expect(names).toEqual(['wide', 'narrow', 'exact']);
});

test('a path is one of whole steps', () => {
  expect(hostMatches('a.example/maps', 'a.example', 'https://a.example/maps')).toBe(true);
  expect(hostMatches('a.example/maps', 'a.example', 'https://a.example/mapsy')).toBe(false);
  expect(hostMatches('a.example/maps', 'a.example')).toBe(false);
  expect(hostMatches('a.example', 'xa.example')).toBe(false);
});
