const NONCE = 'of-the-test';

/** What a page itself may still have: its own inline scripts and styles, by nonce, and content of the test's other hosts. */
const OTHERS = 'http://127.0.0.1:* http://*.example.com:* http://*.example.co.uk:* data: blob:';

/**
 * The strictest policy that the pages of the tests can have: Fika needs nothing beyond `self` and its tag's nonce, and no
 * string may become a script.
 */
export const STRICT_POLICY = [
  "default-src 'self'",
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  `style-src 'self' 'nonce-${NONCE}' ${OTHERS}`,
  ...['connect-src', 'font-src', 'frame-src', 'img-src', 'media-src', 'object-src'].map((name) => `${name} 'self' ${OTHERS}`),
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The page with a nonce on each of its scripts and styles. */
export const makeStrict = (html: string): string => html.replace(/<(script|style)(?=[\s>])(?![^>]*\snonce=)/g, `<$1 nonce="${NONCE}"`);
