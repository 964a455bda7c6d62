/**
 * Whether an address is at a place such as `google.com` (the host and all below it) or `google.com/recaptcha` (and
 * there below that path). Without an address, a place with a path is no match.
 */
export function hostMatches(place: string, host: string, address?: string): boolean {
  const [domain = '', ...path] = place.split('/');
  if (host !== domain && !host.endsWith(`.${domain}`)) return false;
  if (!path.length) return true;
  return address !== undefined && `${new URL(address).pathname}/`.startsWith(`/${path.join('/')}/`);
}
