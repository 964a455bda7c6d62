import { TEXTS } from '../page/TEXTS.mjs';
import { toInline } from '../page/toInline.mjs';
import { toTag } from '../page/toTag.mjs';
import { readPeer } from './readPeer.mjs';

const { version, files } = readPeer('vanilla-cookieconsent', ['dist/cookieconsent.umd.js', 'dist/cookieconsent.css']);

const buttons = { acceptAllBtn: TEXTS.accept, acceptNecessaryBtn: TEXTS.reject };

const config = {
  categories: Object.fromEntries(
    Object.keys(TEXTS.categories).map((id) => [id, id === 'essential' ? { enabled: true, readOnly: true } : {}]),
  ),
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: { title: TEXTS.title, description: TEXTS.body, ...buttons, showPreferencesBtn: TEXTS.settings },
        preferencesModal: {
          title: TEXTS.settings,
          ...buttons,
          savePreferencesBtn: TEXTS.save,
          sections: Object.entries(TEXTS.categories).map(([linkedCategory, texts]) => ({ ...texts, linkedCategory })),
        },
      },
    },
  },
};

/** @type {import('./MANAGERS.mjs').Manager} */
export const vanillaCookieconsent = {
  id: 'vanilla-cookieconsent',
  name: `vanilla-cookieconsent ${version}`,
  holds: '`type="text/plain"` with a category; those with an address run one after the other',
  blocks: true,
  files,
  head: () => `<link rel="stylesheet" href="/files/vanilla-cookieconsent/dist/cookieconsent.css">
<script defer src="/files/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script>`,
  tag: (script) => toTag(script, `type="text/plain" data-category="${script.category}"`, 'data-src'),
  tail: () => `<script type="module">CookieConsent.run(${toInline(config)});</script>`,
  banner: '#cc-main .cm',
  accept: '#cc-main .cm [data-role="all"]',
};
