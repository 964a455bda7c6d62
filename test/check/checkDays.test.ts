import { testFindings } from './testFindings.ts';

testFindings({
  'R13: a refusal that is kept for less time than a grant is found': {
    at: 'storage.days.denied',
    value: 181,
    severity: 'error',
    rule: 'R13',
    says: /181 days, a grant for 182/,
  },
  'R13: a refusal that is forgotten within six months is found': { at: 'storage.days', value: 30, severity: 'error', rule: 'R13', says: /forgotten after 30 days/ },
  'R14: a grant of more than six months is a hint': { at: 'storage.days', value: 365, severity: 'hint', rule: 'R14', says: /365 days/ },
  'R14: one of more than a year is a warning': { at: 'storage.days', value: { granted: 400 }, path: 'storage.days.granted', severity: 'warning', rule: 'R14', says: /400 days/ },
  'R14: one of more than two years is an error': { at: 'storage.days', value: 800, severity: 'error', rule: 'R14', says: /24 at the most/ },
});
