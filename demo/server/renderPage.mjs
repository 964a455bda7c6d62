import { randomBytes } from 'node:crypto';
import { escape } from './escape.mjs';
import { mimeType } from './mimeType.mjs';
import { renderDeclaration } from './renderDeclaration.mjs';

/** What a visitor is told who answered before the purposes changed. */
const CHANGES = 'We now count, with Snowplow, which coffees are looked at. That is new, so we ask you again.';

/** A browser that sends the signal has this by itself; the demo only pretends. */
const SIGNAL = `<!-- Only to try it: this browser now sends a Global Privacy Control signal. -->
<script nonce="__NONCE__">
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true, configurable: true });
</script>
`;

/**
 * Everything a page needs and nothing more; inline scripts carry the nonce, inline styles are not allowed at all.
 *
 * @param {string} vendor
 * @param {string} nonce
 */
const policy = (vendor, nonce) =>
  [
    "default-src 'none'",
    `script-src 'self' http://${vendor} 'nonce-${nonce}'`,
    "style-src 'self'",
    `img-src 'self' http://${vendor}`,
    `connect-src 'self' http://${vendor}`,
    `frame-src 'self' http://${vendor}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');

/**
 * Where a link leads on this site, for the same visitor.
 *
 * @param {string} address
 * @param {string} search
 */
const keep = (address, search) => address.replace(/^(\/[^?#]*)(#.*)?$/, (_, path, hash = '') => path + search + hash);

/**
 * The configuration for one visitor. The layout, the region, the language and the revision stand on the tag.
 *
 * @param {any} config
 * @param {import('./readVisitor.mjs').Visitor} visitor
 * @param {string} search
 */
const configFor = ({ links, ...config }, { audience, theme, revision }, search) => ({
  ...config,
  links: Object.fromEntries(Object.entries(links).map(([name, address]) => [name, keep(address, search)])),
  ...(audience && { audience }),
  ...(theme && { ui: { theme } }),
  ...(revision && { changes: CHANGES }),
});

/**
 * JSON that no text in it can end the script of.
 *
 * @param {unknown} content
 */
const toJson = (content) => JSON.stringify(content, null, 2).replaceAll('<', '\\u003c');

/** @param {Record<string, string | undefined>} values */
const toAttributes = (values) =>
  Object.entries(values)
    .flatMap(([name, value]) => (value ? [` ${name}="${escape(value)}"`] : []))
    .join('');

/**
 * A page of the site as one visitor gets it.
 *
 * @param {string} source
 * @param {{ head: string, config: any, vendor: string, visitor: import('./readVisitor.mjs').Visitor, languages: string[] }} given
 */
export function renderPage(source, { head, config, vendor, visitor, languages }) {
  const nonce = randomBytes(16).toString('base64');
  const search = Object.keys(visitor).length ? `?${new URLSearchParams(visitor).toString()}` : '';
  const { region, lang, layout, revision, theme, gpc } = visitor;
  const values = {
    ...Object.fromEntries(
      ['essential', 'performance', 'functional', 'advertising'].map((category) => [
        `DECLARED_${category.toUpperCase()}`,
        renderDeclaration(config.services, category),
      ]),
    ),
    HEAD: (gpc ? SIGNAL : '') + head.trimEnd(),
    ROOT: toAttributes({ 'data-theme': theme }),
    ATTRIBUTES: toAttributes({ 'data-region': region, 'data-lang': lang, 'data-layout': layout, 'data-revision': revision }),
    CONFIG: toJson(configFor(config, visitor, search)),
    TRY: toJson({ languages, visitor }),
    VENDOR: vendor,
    NONCE: nonce,
  };
  let body = source.replace(/href="(\/(?:[\w-]+\.html)?(?:#[\w-]+)?)"/g, (_, address) => `href="${escape(keep(address, search))}"`);
  for (const [name, value] of Object.entries(values)) body = body.replaceAll(`__${name}__`, () => value);
  return {
    headers: { 'content-type': mimeType('.html'), 'content-security-policy': policy(vendor, nonce) },
    body,
  };
}
