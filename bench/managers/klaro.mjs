import { TEXTS } from '../page/TEXTS.mjs';
import { toInline } from '../page/toInline.mjs';
import { toTag } from '../page/toTag.mjs';
import { readPeer } from './readPeer.mjs';

const { version, files } = readPeer('klaro', ['dist/klaro.js']);
const categories = Object.entries(TEXTS.categories);

const config = {
  version: 1,
  lang: 'en',
  acceptAll: true,
  showNoticeTitle: true,
  translations: {
    zz: { privacyPolicyUrl: '/privacy' },
    en: {
      ok: TEXTS.accept,
      acceptAll: TEXTS.accept,
      decline: TEXTS.reject,
      consentNotice: { title: TEXTS.title, description: TEXTS.body, learnMore: TEXTS.settings },
      purposes: Object.fromEntries(categories.map(([id, { title }]) => [id, { title }])),
    },
  },
  services: categories.map(([name, texts]) => ({ name, ...texts, purposes: [name], required: name === 'essential' })),
};

/** @type {import('./MANAGERS.mjs').Manager} */
export const klaro = {
  id: 'klaro',
  name: `Klaro ${version}`,
  holds: '`type="text/plain"` with a service',
  blocks: true,
  files,
  head: () => `<script>var klaroConfig = ${toInline(config)};</script>
<script defer src="/files/klaro/dist/klaro.js"></script>`,
  tag: (script) => toTag(script, `type="text/plain" data-type="text/javascript" data-name="${script.category}"`, 'data-src'),
  tail: () => '',
  banner: '#klaro .cookie-notice',
  accept: '#klaro .cookie-notice .cm-btn-success',
};
