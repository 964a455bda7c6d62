import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cookieValues } from '../../src/consent/cookieValues.ts';
import { assertAlways } from '../support/assertAlways.ts';

test('every value under a name is found, and no other', () => {
  expect(cookieValues('a=1; klaro=x; my-klaro=y; klaro2=z; KLARO=no', 'klaro')).toEqual(['x']);
  expect(cookieValues('klaro=x;klaro=y ;  klaro =z', 'klaro')).toEqual(['x', 'y', 'z']);
});

test('a value is given as it was sent, with its own equals signs', () => {
  expect(cookieValues('a=b=c%3D=d', 'a')).toEqual(['b=c%3D=d']);
  expect(cookieValues('a=', 'a')).toEqual(['']);
});

test('where there are no cookies there is no value', () => {
  for (const cookies of [null, undefined, '', ';', '; ;', 'a', '=a', 'a;b']) expect(cookieValues(cookies, 'a')).toEqual([]);
});

test('whatever a cookie is called and holds, it is found among any others', { timeout: 30_000 }, () => {
  const token = fc.stringMatching(/^[\w!#$%&'*+.^`|~-]{1,12}$/);
  const value = fc.stringMatching(/^[!#-+\--:<-[\]-~]{0,40}$/);
  const cookies = fc.array(fc.tuple(token, value), { minLength: 1 });
  assertAlways(fc.property(cookies, (pairs) => {
    const header = pairs.map(([name, text]) => `${name}=${text}`).join('; ');
    const name = pairs[0]?.[0] ?? '';
    expect(cookieValues(header, name)).toEqual(pairs.filter(([other]) => other === name).map(([, text]) => text));
  }));
});
