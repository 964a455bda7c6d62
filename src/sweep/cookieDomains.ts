/**
 * The domains on which a cookie can stand that a page of this host may delete; empty for the host alone. Those above it
 * are all tried, as nothing but a list of public suffixes could tell which of them exist: the browser refuses the rest.
 * With a declared domain, that one; none where it is out of reach.
 */
export function cookieDomains(declared: string, host: string): string[] {
  const labels = host.split('.');
  const above = labels.slice(0, Math.max(1, labels.length - 1)).map((_, index) => labels.slice(index).join('.'));
  if (!declared) return ['', ...above];
  // Devtools show a cookie of the host alone and one of the host as a domain all but alike.
  return declared === host ? ['', host] : above.filter((domain) => domain === declared);
}
