import { expect, test } from 'vitest';
import { checkConfig } from '../../src/check/checkConfig.ts';
import { changed } from './changed.ts';
import { testFindings } from './testFindings.ts';

const error = { severity: 'error' } as const;

testFindings({
  'a misspelt option is found, with the one that was meant': { ...error, at: 'controler', value: {}, says: /Did you mean "controller"\?/ },
  'so is one in another spelling': { ...error, at: 'storage.same_site', value: 'Lax', says: /Did you mean "sameSite"\?/ },
  'so is one in the wrong place': { ...error, at: 'layout', value: 'bar', says: /Did you mean "ui\.layout"\?/ },
  'so is one like no other, with those that there are': { ...error, at: 'ui.sparkle', value: true, says: /write one of: layout, position/ },
  'an option called like a method of every object is no option': { ...error, at: 'ui.toString', value: true, says: /not an option/ },
  'a value of another kind is found': { ...error, at: 'mode', value: 'optin', says: /must be "opt-in" or "opt-out"/ },
  'null is no value': { ...error, at: 'ui.theme', value: null, says: /It is null/ },
  'a long value is told in short': { ...error, at: 'gpc', value: 'x'.repeat(99), says: /^It is "x{59}…, which/ },
  'a number of days below one is found': { ...error, at: 'storage.days.granted', value: 0, says: /number of days above 0/ },
  'an address that runs something is found': { ...error, at: 'links.privacy', value: 'javascript:alert(1)', says: /must be an address/ },
  'a rule without a law is found': { ...error, at: 'regions[1].mode', value: undefined, says: /"mode" is missing.*"opt-in" or "opt-out"/ },
  'a service that is no object is found': { ...error, at: 'services.x', value: 'performance', says: /cannot be used/ },
  'a service without category is found': { ...error, at: 'services.basket.category', value: undefined, says: /"category" is missing/ },
  'a cookie without name is found': { ...error, at: 'services.stats.cookies[0].name', value: undefined, says: /"name" is missing/ },
  'a log without address is found': { ...error, at: 'log.url', value: undefined, says: /"url" is missing/ },
  'an id with a space is found': { ...error, at: 'categories.my research', value: { description: 'Studies.' }, says: /cannot be an id/ },
  'a vendor that Fika cannot tell is found': { ...error, at: 'signals.gogle', value: true, says: /Did you mean "google"\?/ },
  'a type that Google does not ask for is found': { ...error, at: 'signals.google.types.security_storage', value: 'essential', says: /not an option/ },
  'R06: a category that is on in advance is found': { ...error, rule: 'R06', at: 'categories.research.default', value: true, says: /before the visitor touches it/ },
  'R07: an answer by scrolling is found': { ...error, rule: 'R07', at: 'acceptOnScroll', value: true, says: /no consent/ },
  'R07: and one by waiting': { ...error, rule: 'R07', at: 'ui.auto_accept_after', value: 10, says: /no consent/ },
  'R16: a wall is found': { ...error, rule: 'R16', at: 'cookieWall', value: true, says: /not freely given/ },
  'R02: a banner without refusal is found': { ...error, rule: 'R02', at: 'ui.hideRejectAll', value: true, says: /as easy as accepting/ },
  'R25: a legitimate interest is found': { ...error, rule: 'R25', at: 'services.pixel.legitimateInterest', value: true, says: /needs consent/ },
});

test('what is switched off that must not be is merely no option', () => {
  expect(checkConfig(changed('categories.research.default', false))).toMatchObject([{ severity: 'error', message: '"default" is not an option here.' }]);
  expect(checkConfig(changed('categories.research.default', false))[0]).not.toHaveProperty('rule');
});

test('an own key __proto__, as JSON can have one, is found', () => {
  expect(checkConfig(JSON.parse('{ "__proto__": { "mode": "opt-out" } }')).map(({ path }) => path)).toContain('__proto__');
});
