import { testFindings } from './testFindings.ts';

const error = { severity: 'error' } as const;

testFindings({
  'a misspelt category of a service is found': { ...error, at: 'services.basket.category', value: 'esential', says: /Did you mean "essential"\?/ },
  'a category by the name that others give it is found': { ...error, at: 'services.basket.category', value: 'marketing', says: /Did you mean "advertising"\?/ },
  'a category like no other is found, with those that there are': { ...error, at: 'services.basket.category', value: 'qqqqqq', says: /Write one of: essential, performance/ },
  'a host with its scheme is found': { ...error, at: 'services.stats.hosts[1]', value: 'https://stats.example/x', says: /no host name/ },
  'R23: a service without provider is found': { severity: 'warning', rule: 'R23', at: 'services.stats.provider', value: undefined, says: /who receives their data/ },
  'R23: a service that tells nothing of what it stores is a hint': { severity: 'hint', rule: 'R23', at: 'services.stats.cookies', value: undefined, says: /nothing that it stores/ },
  'R36: an advertiser that claims to sell nothing is a hint': { severity: 'hint', rule: 'R36', at: 'services.pixel.saleOrShare', value: false, says: /no effect/ },
});
