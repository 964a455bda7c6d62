/**
 * The values that stand under a name in `document.cookie` or a Cookie header, as they were sent: nothing is decoded.
 * There are several when the cookie was set on more than one domain or path; which comes first says nothing.
 */
export const cookieValues = (cookies: string | null | undefined, name: string): string[] =>
  (cookies ?? '').split(';').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at > 0 && pair.slice(0, at).trim() === name ? [pair.slice(at + 1).trim()] : [];
  });
