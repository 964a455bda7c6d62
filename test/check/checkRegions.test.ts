import { testFindings } from './testFindings.ts';

const error = { severity: 'error' } as const;

testFindings({
  'UK is no code, and GB is meant': { ...error, at: 'regions[0].match[1]', value: 'UK', says: /Did you mean "GB"\?/ },
  'US_CA is no code, and US-CA is meant': { ...error, at: 'regions[1].match[1]', value: 'us_ca', says: /Did you mean "US-CA"\?/ },
  'a state that there is not is found': { ...error, at: 'regions[1].match[1]', value: 'US-XX', says: /no ISO 3166 code/ },
  'a country that there is not is found': { ...error, at: 'regions[1].match[1]', value: 'ZZ', says: /no ISO 3166 code/ },
  'a name is no code': { ...error, at: 'regions[1].match[1]', value: 'California', says: /no ISO 3166 code/ },
  'a visitor is in a country, not in a group': { ...error, at: 'region', value: 'EU', says: /group of countries/ },
  'the region of a visitor has to be a code too': { ...error, at: 'region', value: 'Sweden', says: /no ISO 3166 code/ },
  'a rule for nowhere is found': { severity: 'warning', at: 'regions[1].match', value: [], says: /applies nowhere/ },
  'a code that stands twice is found': { severity: 'hint', at: 'regions[1].match[2]', value: 'us', says: /already/ },
  'two rules that contradict each other are found': { severity: 'warning', at: 'regions[1].match[1]', value: 'CH', says: /contradict each other, and "opt-in" holds/ },
});
