import { FLAWLESS } from './FLAWLESS.ts';

/** The flawless configuration with another value at a path such as `services.stats.cookies[0].name`; `undefined` takes it away. */
export function changed(path: string, value: unknown): unknown {
  const config: unknown = structuredClone(FLAWLESS);
  const keys = path.match(/[^.[\]]+/g) ?? [];
  const last = keys.pop() ?? '';
  let place = config as Record<string, unknown>;
  for (const key of keys) place = (place[key] ??= {}) as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  return config;
}
