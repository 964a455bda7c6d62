/** The fields of one object that somebody else wrote. Each reader returns the right type or nothing, and says why. */
export interface Fields {
  text(key: string): string | undefined;
  flag(key: string): boolean | undefined;
  oneOf<const T extends string>(key: string, ...options: T[]): T | undefined;
  /** An address that is safe to put into a link. */
  address(key: string): string | undefined;
  texts(key: string): string[] | undefined;
  /** A number above zero. */
  amount(key: string): number | undefined;
  object(key: string): Fields;
  /** The own keys of an object whose keys are ids, with the fields of each. */
  entries(key: string): [id: string, fields: Fields][] | undefined;
  list(key: string): Fields[];
  raw(key: string): unknown;
  /** The object itself, unread. */
  source: Readonly<Record<string, unknown>>;
  /** Reports every key that nobody asked for: most often a typing mistake. */
  reportUnread(): void;
}

/** Reports one mistake: where it is, and what to do about it. */
export type Report = (path: string, mend: string) => void;

/** Ids go into attributes, cookies and names such as `category/service`. Rules out `__proto__` as well. */
const ID = /^[a-z][\w-]*$/i;

/** The schemes a link may have; without a scheme it is relative. Control characters could hide a scheme. */
const isAddress = (value: string): boolean =>
  // eslint-disable-next-line no-control-regex -- they are what is looked for: browsers drop them inside `java\nscript:`
  !/[\0-\x20]/.test(value) && (/^(https?|mailto|tel):/i.test(value) || !/^[a-z][a-z0-9+.-]*:/i.test(value));

const isObject = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';

export function readFields(value: unknown, path: string, report: Report): Fields {
  const given = value !== undefined && value !== null;
  if (given && !isObject(value)) report(path, 'must be an object, { … }');
  const source = isObject(value) ? value : {};
  const read = new Set<string>();
  const at = (key: string): string => (path ? `${path}.${key}` : key);

  /** The value if it passes, nothing if it is absent, and a report if it is something else. */
  function take<T>(key: string, passes: (value: unknown) => value is T, mend: string): T | undefined {
    read.add(key);
    const found = Object.hasOwn(source, key) ? source[key] : undefined;
    if (found === undefined || found === null) return undefined;
    if (passes(found)) return found;
    report(at(key), `${mend}, not ${JSON.stringify(found) ?? typeof found}`);
    return undefined;
  }
  const isText = (found: unknown): found is string => typeof found === 'string';
  const raw = (key: string): unknown => take(key, (found): found is unknown => found !== undefined, '');

  return {
    text: (key) => take(key, isText, 'must be a text'),
    flag: (key) => take(key, (found) => typeof found === 'boolean', 'must be true or false'),
    oneOf: <const T extends string>(key: string, ...options: T[]) =>
      take(key, (found): found is T => options.includes(found as T), `must be ${options.map((o) => `"${o}"`).join(' or ')}`),
    address: (key) =>
      take(key, (found): found is string => isText(found) && isAddress(found), 'must be an http(s) or relative address'),
    texts: (key) =>
      take(key, (found): found is string[] => Array.isArray(found) && found.every(isText), 'must be a list of texts'),
    amount: (key) => take(key, (found): found is number => Number(found) > 0 && isFinite(found as number), 'must be a number above 0'),
    object: (key) => readFields(raw(key), at(key), report),
    entries(key) {
      const object = take(key, isObject, 'must be an object, { id: { … } }');
      return object && Object.entries(object).flatMap(([id, value]): [string, Fields][] => {
        const path = `${at(key)}.${id}`;
        if (ID.test(id)) return [[id, readFields(value, path, report)]];
        report(path, 'an id holds letters, digits, "_" and "-", a letter first');
        return [];
      });
    },
    list: (key) =>
      (take(key, (found): found is unknown[] => Array.isArray(found), 'must be a list, [ … ]') ?? []).map((item, index) =>
        readFields(item, `${at(key)}[${index}]`, report),
      ),
    raw,
    source,
    reportUnread() {
      for (const key of Object.keys(source)) if (!read.has(key)) report(at(key), 'is not an option; check its spelling');
    },
  };
}
