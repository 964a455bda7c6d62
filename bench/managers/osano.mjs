import { TEXTS } from '../page/TEXTS.mjs';
import { toInline } from '../page/toInline.mjs';
import { toStarter } from '../page/toStarter.mjs';
import { readPeer } from './readPeer.mjs';

const { version, files } = readPeer('cookieconsent', ['build/cookieconsent.min.js', 'build/cookieconsent.min.css']);

const config = {
  type: 'opt-in',
  position: 'bottom',
  palette: { popup: { background: '#237afc' }, button: { background: '#fff', text: '#237afc' } },
  content: { message: TEXTS.body, allow: TEXTS.accept, deny: TEXTS.reject, link: 'Privacy policy', href: '/privacy' },
};

/** @type {import('./MANAGERS.mjs').Manager} */
export const osano = {
  id: 'osano',
  name: `Osano ${version}`,
  holds: 'nothing: the site starts everything in a callback; no categories, no settings',
  blocks: false,
  files,
  head: () => `<link rel="stylesheet" href="/files/osano/build/cookieconsent.min.css">
<script defer src="/files/osano/build/cookieconsent.min.js"></script>`,
  tag: () => '',
  tail: (scripts) => `<script>
function load(src) {
  const script = document.createElement('script');
  script.src = src;
  document.head.append(script);
}
const start = ${toStarter(scripts, 'load')};
addEventListener('DOMContentLoaded', () => {
  cookieconsent.initialise({
    ...${toInline(config)},
    onInitialise() { if (this.hasConsented()) start(); },
    onStatusChange(status, chosenBefore) { if (this.hasConsented() && !chosenBefore) start(); },
  });
});
</script>`,
  banner: '.cc-window',
  accept: '.cc-window .cc-allow',
};
