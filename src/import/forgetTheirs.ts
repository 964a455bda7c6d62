/** Deletes cookies on the page's host and on every domain above it, and stored values, under these names. */
export function forgetTheirs(names: readonly string[]): void {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, index) => `; Domain=${labels.slice(index).join('.')}`)];
  for (const name of names) {
    try {
      for (const domain of domains) document.cookie = `${name}=; Path=/; Max-Age=0${domain}`;
      localStorage.removeItem(name);
    } catch {
      // Storage is blocked: what cannot be written is not read again either.
    }
  }
}
