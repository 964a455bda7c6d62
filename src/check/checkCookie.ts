import type { Facts, Found } from './Check.ts';
import { partOf } from './partOf.ts';

/** Public suffixes that site owners write by mistake. Browsers know all of them. */
const SUFFIXES = 'co.uk org.uk ac.uk com.au net.au co.nz co.jp com.br co.za com.tr co.in com.mx github.io gitlab.io pages.dev netlify.app vercel.app';

/** Characters of a cookie's name (RFC 6265 section 4.1.1: a token). */
const TOKEN = /^[!#$%&'*+\-.^_`|~\w]+$/;

function domainProblem(domain: string): string | undefined {
  const name = domain.replace(/^\./, '').toLowerCase();
  if (/[:/@\s]/.test(name)) return 'is more than a domain';
  if (/^[\d.]+$/.test(name)) return 'is an address and no domain';
  if (!name.includes('.')) return 'has no dot';
  if (!/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/.test(name)) return 'is no domain; write letters of other scripts in Punycode (xn--…)';
  return SUFFIXES.split(' ').includes(name) ? 'belongs to everybody who has a name below it' : undefined;
}

/** Attributes with which browsers refuse the cookie, or with which it is not found again. */
export function* checkCookie({ given, config: { read, storage } }: Facts): Generator<Found> {
  const why = 'Browsers then refuse the cookie, so visitors are asked again on each page.';
  const { name, domain } = storage;
  const path = read<unknown>('storage.path', '/', () => true);
  const isUnsafe = partOf(given.storage, 'secure') === false;

  const problem = domain && domainProblem(domain);
  if (problem) {
    const mend = 'Write the domain of the site alone, such as "example.com", or leave it out for the page\'s own host.';
    yield { path: 'storage.domain', severity: 'error', message: `"${domain}" ${problem}.`, why, mend };
  }
  if (!TOKEN.test(name)) {
    yield {
      path: 'storage.name',
      severity: 'error',
      message: `"${name}" cannot be the name of a cookie.`,
      why,
      mend: 'Use letters, digits, "_" and "-".',
    };
  }
  if (typeof path === 'string' && path !== '/') {
    const isPath = path.startsWith('/') && !/[;\s]/.test(path);
    yield {
      path: 'storage.path',
      severity: isPath ? 'hint' : 'error',
      message: isPath ? `The answer counts below "${path}" only.` : `"${path}" is no path.`,
      why: isPath ? 'Elsewhere on the site visitors are asked again.' : 'Browsers put the page\'s own folder in its place.',
      mend: 'Write "/", or leave it out.',
    };
  }
  if (isUnsafe && partOf(given.storage, 'sameSite') === 'None') {
    const message = 'It is false, and "sameSite" is "None".';
    yield { path: 'storage.secure', severity: 'error', message, why, mend: 'Take "secure" out, or "sameSite".' };
  }
  if (/^__(Host|Secure)-/i.test(name) && (isUnsafe || (/^__Host-/i.test(name) && (domain || path !== '/')))) {
    yield {
      path: 'storage.name',
      severity: 'error',
      message: `"${name}" promises more than the other options keep.`,
      why,
      mend: '"__Secure-" needs "secure", and "__Host-" also the path "/" and no domain: change those, or the name.',
    };
  }
}
