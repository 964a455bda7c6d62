import { isObject } from '../../config/isObject.ts';
import { matches } from '../../config/matches.ts';
import { KNOWN_SERVICES } from '../known/KNOWN_SERVICES.ts';
import { isOfSite } from './isOfSite.ts';
import type { NamedTrace } from './nameTraces.ts';

/** Fika's own record: a visitor is told of it anyway. */
const OWN = 'fika';

type Entry = Record<string, unknown>;

/** The list under a key. One that is no list is the owner's to mend. */
function listIn(service: Entry, key: string): unknown[] | undefined {
  const list = service[key] === undefined ? [] : service[key];
  return Array.isArray(list) ? list : undefined;
}

/** Adds an item unless the owner has one that says it already. */
function add(service: Entry, key: 'cookies' | 'storage', item: Entry): boolean {
  const list = listIn(service, key);
  const says = ({ name, kind }: Entry): boolean =>
    typeof name === 'string' && matches(name, String(item['name'])) && (kind === undefined || kind === item['kind']);
  if (!list || list.filter(isObject).some(says)) return false;
  service[key] = [...list, item];
  return true;
}

function addHost(service: Entry, host: string): boolean {
  const list = listIn(service, 'hosts');
  if (!list || list.some((one) => isOfSite(host, String(one)))) return false;
  service['hosts'] = [...list, host];
  return true;
}

/** What is left out has no key, so that the file holds what is known and nothing else. */
const known = (item: Entry): Entry => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));

function addTrace(service: Entry, trace: NamedTrace): boolean {
  const { kind, name, host, party, cookie, service: its } = trace;
  if (kind === 'request') return addHost(service, host);
  const entry = { name: its?.pattern ?? name, purpose: its?.purpose };
  if (kind !== 'cookie') return add(service, 'storage', known({ ...entry, kind }));
  const third = party === 'third' ? { party, domain: host } : {};
  return add(service, 'cookies', known({ ...entry, ...third, duration: its?.duration ?? cookie?.duration }));
}

/**
 * The configuration with what a scan found. What the owner wrote stays as it is, to the letter; what is new is added to
 * the service it belongs to, and what was not seen this time is left. `added` names the services that changed.
 */
export function mergeServices(config: unknown, traces: readonly NamedTrace[]): { config: Entry; added: string[] } {
  const merged = structuredClone(isObject(config) ? config : {});
  const services = isObject(merged['services']) ? merged['services'] : {};
  const added = new Set<string>();
  for (const trace of traces) {
    const { id } = trace.service ?? {};
    if (id === undefined || id === OWN) continue;
    const table = KNOWN_SERVICES.find((one) => one.id === id);
    const isNew = !Object.hasOwn(services, id);
    if (isNew && table) services[id] = known({ category: table.category, name: table.name, provider: table.provider, policy: table.policy });
    const service = services[id];
    if (isObject(service) && (addTrace(service, trace) || isNew)) added.add(id);
  }
  if (added.size) merged['services'] = services;
  return { config: merged, added: [...added] };
}
