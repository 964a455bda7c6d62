import { TEXTS } from '../page/TEXTS.mjs';
import { toInline } from '../page/toInline.mjs';
import { toStarter } from '../page/toStarter.mjs';
import { readPeer } from './readPeer.mjs';

const { version, files } = readPeer('tarteaucitronjs', [
  'tarteaucitron.min.js',
  'tarteaucitron.services.min.js',
  'advertising.min.js',
  'css/tarteaucitron.min.css',
  'lang/tarteaucitron.en.min.js',
]);

/** The snippet of its README, with the banner at the bottom as in the other set-ups. */
const config = {
  privacyUrl: '',
  bodyPosition: 'bottom',
  hashtag: '#tarteaucitron',
  cookieName: 'tarteaucitron',
  orientation: 'bottom',
  groupServices: false,
  showDetailsOnClick: true,
  serviceDefaultState: 'wait',
  showAlertSmall: false,
  showTitleBanner: false,
  cookieslist: false,
  cookieslistEmbed: false,
  showIcon: true,
  iconPosition: 'BottomRight',
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  alwaysNeedConsent: false,
  handleBrowserDNTRequest: false,
  removeCredit: false,
  moreInfoLink: true,
  useExternalCss: false,
  useExternalJs: false,
  readmoreLink: '',
  mandatory: true,
  mandatoryCta: true,
  googleConsentMode: true,
  bingConsentMode: true,
  pianoConsentMode: true,
  pianoConsentModeEssential: false,
  softConsentMode: false,
  dataLayer: false,
  serverSide: false,
  partnersList: false,
};

const texts = { alertBigPrivacy: TEXTS.body, acceptAll: TEXTS.accept, denyAll: TEXTS.reject, personalize: TEXTS.settings };

const TYPES = { performance: 'analytic', functional: 'api', advertising: 'ads' };

/** @type {(id: string, type: string, scripts: import('./MANAGERS.mjs').HeldScript[]) => string} */
const toService = (id, type, scripts) => `tarteaucitron.services.${id} = {
  key: '${id}', type: '${type}', name: '${TEXTS.categories[id].title}', needConsent: true, cookies: [], uri: '/privacy',
  js: ${toStarter(
    scripts.filter(({ category }) => category === id),
    'tarteaucitron.addScript',
  )},
  fallback() {}
};
(tarteaucitron.job = tarteaucitron.job || []).push('${id}');`;

/** @type {import('./MANAGERS.mjs').Manager} */
export const tarteaucitron = {
  id: 'tarteaucitron',
  name: `tarteaucitron ${version}`,
  holds: 'scripts of a service, which the site writes as a function',
  blocks: true,
  files,
  head: () => `<script src="/files/tarteaucitron/tarteaucitron.min.js"></script>
<script>
window.tarteaucitronCustomText = ${toInline(texts)};
tarteaucitron.init(${toInline(config)});
</script>`,
  tag: () => '',
  tail: (scripts) => `<script>
${Object.entries(TYPES)
  .map(([id, type]) => toService(id, type, scripts))
  .join('\n')}
</script>`,
  banner: '#tarteaucitronAlertBig',
  accept: '#tarteaucitronPersonalize2',
};
