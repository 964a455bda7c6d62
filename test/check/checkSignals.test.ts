import { testFindings } from './testFindings.ts';

const error = { severity: 'error' } as const;

testFindings({
  'a type that follows no category is found': { ...error, at: 'signals.google.types.ad_storage', value: 'ads', says: /Did you mean "advertising"\?/ },
  'a type with two owners is found': { ...error, at: 'signals.google.types.ad_user_data', value: 'performance advertising', says: /names 2 owners.*Choose one/ },
  'a service that its category does not have is found': { severity: 'warning', at: 'signals.google.types.ad_storage', value: 'performance/pixel', says: /Did you mean "advertising\/pixel"\?/ },
  'a service without its category is found': { ...error, at: 'signals.microsoft', value: { category: 'pixel' }, path: 'signals.microsoft.category', says: /Did you mean "advertising\/pixel"\?/ },
  'R24: a vendor that is always told yes is found': { ...error, rule: 'R24', at: 'signals.matomo.category', value: 'essential', says: /before anybody has answered/ },
  'a waiting time below zero is found': { ...error, at: 'signals.google.wait_for_update', value: -1, says: /no time/ },
  'R39: pings before an answer are found': { severity: 'warning', rule: 'R39', at: 'signals.google.mode', value: 'advanced', says: /before the visitor has answered/ },
});
