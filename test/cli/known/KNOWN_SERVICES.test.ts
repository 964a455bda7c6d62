import { expect, test } from 'vitest';
import { KNOWN_SERVICES } from '../../../src/cli/known/KNOWN_SERVICES.ts';
import { complete } from '../../../src/config/complete.ts';

const HOST = /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(\/[\w.-]+)*$/;
const DURATION = /^(session|[1-9]\d* (second|minute|hour|day|week|month|year)s?)$/;

const repeated = (texts: readonly string[]): string[] => texts.filter((text, index) => texts.indexOf(text) !== index);

test('at least 300 services are known, each by an id of its own', () => {
  expect(KNOWN_SERVICES.length).toBeGreaterThanOrEqual(300);
  expect(repeated(KNOWN_SERVICES.map(({ id }) => id))).toEqual([]);
});

test('every entry is a service that a configuration can hold', () => {
  const rejected: string[] = [];
  const services = Object.fromEntries(KNOWN_SERVICES.map(({ id, ...service }) => [id, service]));
  const config = complete({ services }, (path) => rejected.push(path));
  expect(rejected).toEqual([]);
  expect(config.services).toHaveLength(KNOWN_SERVICES.length);
});

test.each(KNOWN_SERVICES.map((service) => [service.id, service] as const))('%s says what it is, by what it is known, and where that is stated', (_, service) => {
  const { name, provider, policy, source, cookies = [], storage = [], hosts = [] } = service;
  expect(name).not.toBe('');
  // What the site itself runs has no provider, and so no policy of one.
  expect(provider === undefined).toBe(policy === undefined);
  for (const address of [source, policy ?? source]) expect(new URL(address).protocol).toBe('https:');
  expect(cookies.length + storage.length + hosts.length).toBeGreaterThan(0);
  for (const host of hosts) expect(host).toMatch(HOST);
  for (const { domain, duration, party } of cookies) {
    if (domain) expect(domain).toMatch(HOST);
    if (duration) expect(duration).toMatch(DURATION);
    expect(party === 'third').toBe(domain !== undefined);
  }
  for (const { name: entry, purpose } of [...cookies, ...storage]) {
    // A pattern that anything fits would name the wrong service.
    expect(entry.replaceAll('*', '').length).toBeGreaterThan(0);
    expect(purpose ?? 'Says it.').toMatch(/^[A-Z].*\.$/);
  }
});

test('no two services claim the same cookie, key or host', () => {
  const own = KNOWN_SERVICES.flatMap(({ cookies = [] }) => cookies.filter(({ party }) => party !== 'third').map(({ name }) => name));
  expect(repeated(own)).toEqual([]);
  expect(repeated(KNOWN_SERVICES.flatMap(({ hosts = [] }) => hosts))).toEqual([]);
  const keys = KNOWN_SERVICES.flatMap(({ storage = [] }) => storage.map(({ name, kind = '' }) => `${kind} ${name}`));
  expect(repeated(keys)).toEqual([]);
});

test('what is essential goes by names that nothing else would have', () => {
  const short = KNOWN_SERVICES.filter(({ category }) => category === 'essential')
    .flatMap(({ cookies = [] }) => cookies.filter(({ party }) => party !== 'third').map(({ name }) => name))
    .filter((name) => name.startsWith('*') || name.replaceAll('*', '').length < 3);
  expect(short).toEqual([]);
});
