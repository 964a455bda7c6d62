import { createRecorder } from './server/createRecorder.mjs';
import { createSite } from './server/createSite.mjs';
import { createVendor } from './server/createVendor.mjs';
import { listen } from './server/listen.mjs';

/**
 * Starts the demo: a shop on `localhost` and everybody it embeds on `127.0.0.1`, which browsers hold to be two sites.
 *
 * The pages are templates, as a site's pages are: `__HEAD__` is what all of them have in their head (`server/head.html`
 * with the configuration `server/fika.json`), `__DECLARED_…__` what the configuration declares, `__VENDOR__` the vendor's
 * host and port, because a port that is taken, or 0, becomes a free one, and `__NONCE__` is for inline scripts. See
 * `server/renderPage.mjs`.
 *
 * `hits` gets every request in order of arrival: `{ origin: 'site' | 'vendor', method, path, query, cookie, at }`.
 */
export async function startDemo({ port = 4173, vendorPort = 4174 } = {}) {
  const { hits, record } = createRecorder();
  let vendorHost = '';
  // The site comes first: its port is the one that somebody has chosen. It listens on both addresses of `localhost`, or
  // a browser could meet another server on the one that is left.
  const site = await listen(record('site', createSite(() => vendorHost)), port, ['127.0.0.1', '::1']);
  const vendor = await listen(record('vendor', createVendor()), vendorPort, ['127.0.0.1']);
  vendorHost = `127.0.0.1:${vendor.port}`;

  return {
    site: `http://localhost:${site.port}/`,
    vendor: `http://${vendorHost}/`,
    hits,
    close: async () => void (await Promise.all([site.close(), vendor.close()])),
  };
}
