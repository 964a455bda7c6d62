import { escape } from './escape.mjs';

/**
 * @typedef {{ name: string, party?: string, duration?: string, purpose?: string }} Cookie
 * @typedef {{ name: string, kind?: string }} Stored
 * @typedef {{ category: string, name: string, provider: string, policy: string, saleOrShare?: boolean, cookies?: Cookie[], storage?: Stored[] }} Service
 */

/** @type {Record<string, string>} */
const KINDS = { local: 'local storage', session: 'session storage', indexedDB: 'a database', cache: 'a cache' };

/** @param {string} duration */
const lifeOf = (duration) => (duration === 'session' ? 'until the browser is closed' : duration);

/** @param {Service} service */
const renderTable = ({ name, cookies = [] }) =>
  cookies.length
    ? `    <div class="table" role="region" aria-label="Cookies of ${escape(name)}" tabindex="0">
      <table>
        <thead><tr><th scope="col">Cookie</th><th scope="col">Set on</th><th scope="col">Kept for</th><th scope="col">What for</th></tr></thead>
        <tbody>
${cookies
  .map(
    (cookie) =>
      `        <tr><th scope="row"><code>${escape(cookie.name)}</code></th><td>${cookie.party === 'third' ? `the site of ${escape(name)}` : 'this site'}</td><td>${escape(lifeOf(cookie.duration ?? 'session'))}</td><td>${escape(cookie.purpose ?? '')}</td></tr>`,
  )
  .join('\n')}
        </tbody>
      </table>
    </div>
`
    : '';

/** @param {Service} service */
const renderStorage = ({ storage = [] }) => {
  const entries = storage.map(({ name, kind = '' }) => `<code>${escape(name)}</code> (${KINDS[kind] ?? 'local and session storage'})`);
  return entries.length ? `    <p class="soft">Also stored in your browser: ${entries.join(', ')}.</p>\n` : '';
};

/**
 * The services of a category as the configuration declares them: who is behind each, and what it stores. The same
 * declaration is what Fika deletes by, so the page and the deletion cannot disagree.
 *
 * @param {Record<string, Service>} services
 * @param {string} category
 */
export const renderDeclaration = (services, category) =>
  Object.values(services)
    .filter((service) => service.category === category)
    .map(
      (service) =>
        `    <h3>${escape(service.name)}</h3>
    <p>By ${escape(service.provider.replace(/\.$/, ''))}.${service.saleOrShare ? ' It shares data with advertisers.' : ''}${
      service.policy.startsWith('/') ? '' : ` <a href="${escape(service.policy)}">Privacy policy of ${escape(service.name)}</a>`
    }</p>
${renderTable(service)}${renderStorage(service)}`,
    )
    .join('')
    .trim();
