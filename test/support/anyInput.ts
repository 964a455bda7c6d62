import fc from 'fast-check';

const json = fc.jsonValue({ maxDepth: 4 });
const KEYS = [
  'revision', 'changes', 'mode', 'regions', 'region', 'audience', 'gpc', 'categories', 'services', 'storage', 'reload',
  'language', 'texts', 'links', 'controller', 'ui',
];
const id = fc.oneof(fc.constantFrom('performance', 'advertising', 'essential', 'constructor', 'research'), fc.string());

/** Any JSON, and any JSON in the place of each option, so that more than the first check is reached. */
export const anyInput: fc.Arbitrary<unknown> = fc.oneof(
  json,
  fc.record(Object.fromEntries(KEYS.map((key) => [key, json])), { requiredKeys: [] }),
  fc.record(
    {
      mode: fc.constantFrom('opt-in', 'opt-out', 'OPT-OUT', 1, null),
      categories: fc.dictionary(id, json),
      services: fc.dictionary(id, fc.record({ category: fc.oneof(id, json), saleOrShare: fc.oneof(fc.boolean(), json), name: json })),
      storage: fc.record({ days: fc.oneof(fc.double(), fc.record({ granted: fc.double(), denied: fc.double() }), json), name: json }),
      regions: fc.array(fc.record({ match: fc.oneof(fc.array(fc.string()), json), mode: json })),
      links: fc.record({ privacy: json, cookies: fc.string() }),
      ui: fc.record({ layout: json, theme: json }),
    },
    { requiredKeys: [] },
  ),
);
