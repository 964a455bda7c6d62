import { readTemplate } from './readTemplate.ts';

/** Google's notation: 1 a text, 2 a list, 3 a map, 8 a boolean. */
interface Value {
  type: number;
  string?: string;
  boolean?: boolean;
  listItem?: Value[];
  mapKey?: Value[];
  mapValue?: Value[];
}

interface Permission {
  instance: { key: { publicId: string }; param: { key: string; value: Value }[] };
}

function toPlain(value: Value): unknown {
  if (value.type === 1) return value.string;
  if (value.type === 8) return value.boolean;
  if (value.type === 2) return (value.listItem ?? []).map(toPlain);
  const keys = (value.mapKey ?? []).map(toPlain) as string[];
  return Object.fromEntries(keys.map((key, index) => [key, toPlain((value.mapValue ?? [])[index] ?? { type: 0 })]));
}

/** Each use that the template is permitted, in words: `get_cookies fika`, `access_globals execute fika.on` … */
export function readPermissions(): string[] {
  return (JSON.parse(readTemplate('WEB_PERMISSIONS')) as Permission[]).flatMap(({ instance: { key, param } }) => {
    const found = Object.fromEntries(param.map((one) => [one.key, toPlain(one.value)]));
    const id = key.publicId;
    const ways = (rows: unknown, name: string): string[] =>
      (rows as Record<string, unknown>[]).flatMap((row) =>
        ['read', 'write', 'execute'].filter((way) => row[way]).map((way) => `${id} ${way} ${String(row[name])}`),
      );
    switch (id) {
      case 'access_consent':
        return ways(found.consentTypes, 'consentType');
      case 'access_globals':
        return ways(found.keys, 'key');
      case 'get_cookies':
        return found.cookieAccess === 'specific' ? (found.cookieNames as string[]).map((name) => `${id} ${name}`) : [`${id} any`];
      case 'write_data_layer':
        return (found.keyPatterns as string[]).map((pattern) => `${id} ${pattern}`);
      default:
        return [id];
    }
  });
}
