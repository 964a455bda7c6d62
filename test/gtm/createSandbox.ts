import { runInThisContext } from 'node:vm';
import { cookieValues } from '../../src/consent/cookieValues.ts';
import { readPermissions } from './readPermissions.ts';
import { readTemplate } from './readTemplate.ts';

type Code = (data: object, require: (name: string) => unknown) => void;

const source = readTemplate('SANDBOXED_JS_FOR_WEB_TEMPLATE');
const code = runInThisContext(`(function (data, require) { 'use strict';\n${source}\n})`) as Code;
const permitted = readPermissions();

interface Options {
  /** `document.cookie` */
  cookie?: string;
  /** `window`, as far as the template may reach it. */
  page?: Record<string, unknown>;
  now?: number;
}

/** What Google hands from a page to a template; everything else is undefined to it. */
const isKnownType = (value: unknown): boolean =>
  value === null || Array.isArray(value) || typeof value !== 'object' || Object.getPrototypeOf(value) === Object.prototype;

const attempt = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/**
 * Google Tag Manager as a template sees it: the APIs of https://developers.google.com/tag-platform/tag-manager/templates/api
 * that it uses, each refused without its permission. Every call is put down.
 */
export function createSandbox({ cookie = '', page = {}, now = 0 }: Options = {}) {
  const calls: [api: string, ...args: unknown[]][] = [];
  const used = new Set<string>();
  const storage = new Map<string, unknown>();
  const mocks = new Map<string, unknown>();

  const need = (...uses: string[]): void => {
    for (const use of uses) {
      if (!permitted.includes(use)) throw new Error(`Not permitted: ${use}`);
      used.add(use);
    }
  };
  const needStorage = <Args extends unknown[], T>(act: (...args: Args) => T) =>
    (...args: Args): T => {
      need('access_template_storage');
      return act(...args);
    };
  const setConsent = (state: object): void => {
    const types = Object.keys(state).filter((key) => key !== 'region' && key !== 'wait_for_update');
    need(...types.map((type) => `access_consent write ${type}`));
  };
  const find = (path: string): unknown =>
    path.split('.').reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], page);

  const apis: Record<string, unknown> = {
    setDefaultConsentState: setConsent,
    updateConsentState: setConsent,
    gtagSet: (settings: object) => {
      need(...Object.keys(settings).map((key) => `write_data_layer ${key}`));
    },
    getCookieValues: (name: string, decode = true) => {
      need(`get_cookies ${name}`);
      return cookieValues(cookie, name).map((value) => (decode ? decodeURIComponent(value) : value));
    },
    callInWindow: (path: string, ...args: unknown[]) => {
      need(`access_globals execute ${path}`);
      const found = find(path);
      const result = typeof found === 'function' ? (found as (...args: unknown[]) => unknown)(...args) : undefined;
      return isKnownType(result) ? result : undefined;
    },
    createQueue: (key: string) => {
      need(`access_globals read ${key}`, `access_globals write ${key}`);
      const queue = (page[key] ??= []) as unknown[];
      return (entry: unknown) => void queue.push(entry);
    },
    templateStorage: {
      getItem: needStorage((key: string) => storage.get(key)),
      setItem: needStorage((key: string, value: unknown) => void storage.set(key, value)),
    },
    decodeUriComponent: (text: string) => attempt(() => decodeURIComponent(text)),
    getTimestampMillis: () => now,
    getType: (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value),
    makeNumber: Number,
    makeString: String,
    JSON: { parse: (text: string) => attempt(() => JSON.parse(text) as unknown), stringify: JSON.stringify },
    Object: { keys: Object.keys, values: Object.values },
  };

  const require = (name: string): unknown => {
    const api = mocks.get(name) ?? apis[name];
    if (api === undefined) throw new Error(`Google has no API ${name}, or this fake does not know it`);
    if (typeof api !== 'function') return api;
    return (...args: unknown[]): unknown => {
      // A copy: what the template does to its own object later is not part of the call.
      calls.push([name, ...args.map((arg) => (typeof arg === 'object' ? structuredClone(arg) : arg))]);
      return (api as (...args: unknown[]) => unknown)(...args);
    };
  };

  return {
    calls,
    used,
    permitted,
    page,
    mocks,
    require,
    /** Fires the tag with these parameters. */
    run(data: object = {}): void {
      const gtmOnSuccess = (): void => void calls.push(['gtmOnSuccess']);
      const gtmOnFailure = (): void => void calls.push(['gtmOnFailure']);
      code({ ...data, gtmOnSuccess, gtmOnFailure }, require);
    },
    /** The arguments of each call of an API. */
    argumentsOf: (name: string): unknown[] => calls.filter(([api]) => api === name).map(([, first]) => first),
  };
}
