import { testFindings } from './testFindings.ts';

testFindings({
  'a choice that stands for no category is found': { severity: 'error', at: 'import[1].map.matomo', value: 'statistics', says: /Did you mean "performance"\?/ },
  'a manager whose names are not known needs a map': { severity: 'warning', at: 'import[1].map', value: undefined, says: /nothing is taken over/ },
});
