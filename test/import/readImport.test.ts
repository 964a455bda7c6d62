// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { encode } from '../../src/consent/record.ts';
import type { Decision } from '../../src/consent/state.ts';
import { readImport } from '../../src/import/readImport.ts';
import { createDecision } from '../support/createDecision.ts';
import { NOW } from '../support/NOW.ts';

const wanted = {
  revision: '1',
  categories: ['essential', 'performance', 'functional', 'advertising'],
  services: [{ id: 'video', category: 'functional' }],
  storage: { name: 'ours' },
};
const read = (...entries: unknown[]) => readImport(entries, wanted, { id: 'new', now: NOW });
const keep = (name: string, value: string): void => {
  document.cookie = `${name}=${value}; Path=/`;
};
const write = (decision: Decision): void => {
  keep('ours', encodeURIComponent(encode(decision)));
};

afterEach(() => {
  Reflect.deleteProperty(document, 'cookie');
  for (const pair of document.cookie.split('; ')) keep(pair.split('=')[0] ?? '', '; Max-Age=0');
  localStorage.clear();
});

describe('the choice made in another manager is taken over:', () => {
  test('vanilla-cookieconsent, by the categories of the site', () => {
    keep('cc_cookie', encodeURIComponent('{"categories":["necessary","analytics"],"services":{},"lastConsentTimestamp":"2026-01-01T00:00:00.000Z"}'));
    expect(read({ from: 'cc_cookie', map: { analytics: 'performance', ads: 'advertising' } })?.decision).toEqual({
      id: 'new',
      at: Date.UTC(2026, 0, 1) / 1000,
      rev: '1',
      granted: ['performance'],
      denied: ['advertising'],
      services: {},
      known: [],
    });
  });

  test('vanilla-cookieconsent, where single services were accepted: those, and their category where each of it is named', () => {
    const accept = (...services: string[]): void => {
      const record = { categories: ['necessary', 'media'], services: { media: services }, lastConsentTimestamp: '2026-01-01T00:00:00.000Z' };
      keep('cc_cookie', encodeURIComponent(JSON.stringify(record)));
    };
    accept('video', 'maps');
    expect(read({ from: 'cc_cookie', map: { media: 'functional' } })?.decision).toMatchObject({ granted: [], denied: [], services: { video: true } });
    expect(read({ from: 'cc_cookie', map: { media: 'performance' } })).toBeNull();
    const named = { 'media/video': 'functional', 'media/maps': 'functional' };
    expect(read({ from: 'cc_cookie', map: named })?.decision).toMatchObject({ granted: ['functional'], services: {}, known: ['video'] });
    accept('video');
    expect(read({ from: 'cc_cookie', map: named })?.decision).toMatchObject({ granted: [], denied: ['functional'], services: { video: true } });
    accept('maps');
    expect(read({ from: 'cc_cookie', map: { media: 'functional' } })?.decision).toMatchObject({ granted: [], services: { video: false } });
  });

  test('Klaro, by service, under a name of the site, from localStorage', () => {
    localStorage.setItem('consent', '{"matomo":false,"youtube":true}');
    expect(read({ from: 'klaro', name: 'consent', map: { matomo: 'performance', youtube: 'functional/video' } })?.decision).toMatchObject({
      at: NOW / 1000,
      granted: [],
      denied: ['performance'],
      services: { video: true },
      known: ['video'],
    });
  });

  test('Cookiebot, whose categories are the same everywhere', () => {
    keep('CookieConsent', '{stamp:%27abc==%27%2Cnecessary:true%2Cpreferences:true%2Cstatistics:false%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:1767225600000%2Cregion:%27se%27}');
    expect(read({ from: 'CookieConsent' })?.decision).toMatchObject({ granted: ['functional'], denied: ['advertising', 'performance'], known: ['video'] });
  });

  test('OneTrust, with the time from its second cookie', () => {
    keep('OptanonConsent', 'isGpcEnabled=0&interactionCount=1&groups=C0001%3A1%2CC0002%3A1%2CC0003%3A0%2CC0004%3A0&AwaitingReconsent=false');
    keep('OptanonAlertBoxClosed', '2026-01-01T00:00:00.000Z');
    expect(read({ from: 'OptanonConsent' })?.decision).toMatchObject({
      at: Date.UTC(2026, 0, 1) / 1000,
      granted: ['performance'],
      denied: ['advertising', 'functional'],
    });
  });

  test('tarteaucitron, by service', () => {
    keep('tarteaucitron', '!matomo=true!youtube=wait!facebookpixel=false');
    const map = { matomo: 'performance', youtube: 'functional/video', facebookpixel: 'advertising' };
    expect(read({ from: 'tarteaucitron', map })?.decision).toMatchObject({ granted: ['performance'], denied: ['advertising'], services: {}, known: [] });
  });
});

test('the first entry that has a choice gives it', () => {
  const first = { from: 'klaro', map: { matomo: 'performance' } };
  const second = { from: 'tarteaucitron', map: { gtag: 'advertising' } };
  keep('tarteaucitron', '!gtag=true');
  expect(read(first, second)?.decision.granted).toEqual(['advertising']);
  keep('klaro', '{"matomo":true}');
  expect(read(first, second)?.decision.granted).toEqual(['performance']);
});

test('of two copies that contradict each other the stricter holds, and one that cannot be read may be that', () => {
  const map = { matomo: 'performance' };
  keep('klaro', '{"matomo":true}');
  localStorage.setItem('klaro', '{"matomo":false}');
  expect(read({ from: 'klaro', map })?.decision).toMatchObject({ granted: [], denied: ['performance'] });
  localStorage.setItem('klaro', '{"matomo":');
  expect(read({ from: 'klaro', map })).toBeNull();
});

test('where there is no choice, or no such manager, there is nothing to take over', () => {
  expect(read()).toBeNull();
  expect(read({ from: 'klaro', map: { matomo: 'performance' } })).toBeNull();
  keep('constructor', '{"matomo":true}');
  expect(read({ from: 'constructor', map: { matomo: 'performance' } })).toBeNull();
});

test('an entry that cannot be used is passed over', () => {
  keep('klaro', '{"matomo":true}');
  const map = { matomo: 'performance' };
  const useless = [null, 'klaro', [], {}, { from: 1 }, { from: 'klaro', name: 1, map }, { from: 'klaro', map: { matomo: 1 } }, { from: 'klaro', map: [] }];
  expect(read(...useless)).toBeNull();
  expect(read(...useless, { from: 'klaro', map })?.decision.granted).toEqual(['performance']);
  keep('OptanonConsent', 'interactionCount=1&groups=C0004%3A1');
  expect(read({ from: 'OptanonConsent', map: 'C0004' })).toBeNull();
});

test('where cookies and storage are blocked, nothing is taken over and nothing is thrown', () => {
  const fail = (): never => {
    throw new DOMException('The document is sandboxed', 'SecurityError');
  };
  Object.defineProperty(document, 'cookie', { configurable: true, get: fail, set: fail });
  expect(read({ from: 'klaro', map: { matomo: 'performance' } })).toBeNull();
});

test('a choice that was taken over is deleted where it came from, so that it cannot come back', () => {
  keep('OptanonConsent', 'interactionCount=1&groups=C0004%3A1');
  keep('OptanonAlertBoxClosed', '2026-01-01T00:00:00.000Z');
  keep('other', 'stays');
  const found = read({ from: 'OptanonConsent' });
  expect(document.cookie).toContain('OptanonConsent');
  write(found!.decision);
  found!.forget();
  expect(document.cookie).toMatch(/^other=stays; ours=[^;]+$/);

  localStorage.setItem('cc_cookie', '{"categories":[],"consentTimestamp":"2026-01-01T00:00:00.000Z"}');
  read({ from: 'cc_cookie', map: { ads: 'advertising' } })!.forget();
  expect(localStorage.getItem('cc_cookie')).toBeNull();
});

test('where ours cannot be written, theirs stays until the visitor answers anew', () => {
  keep('klaro', '{"matomo":false}');
  // Of our name, and not what was taken over.
  for (const value of ['', 'x', encodeURIComponent(encode(createDecision({ id: 'older' })))]) {
    keep('ours', value);
    read({ from: 'klaro', map: { matomo: 'performance' } })!.forget();
    expect(document.cookie).toContain('klaro=');
  }
  document.dispatchEvent(new CustomEvent('consent-change'));
  expect(document.cookie).not.toContain('klaro=');
  // Once: what another manager writes later is its own affair.
  keep('klaro', '{"matomo":false}');
  document.dispatchEvent(new CustomEvent('consent-change'));
  expect(document.cookie).toContain('klaro=');
});
