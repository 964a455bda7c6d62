import { TEXTS } from '../page/TEXTS.mjs';
import { toInline } from '../page/toInline.mjs';
import { toTag } from '../page/toTag.mjs';
import { readPeer } from './readPeer.mjs';

const { version, files } = readPeer('orejime', ['dist/orejime-standard-en.js', 'dist/orejime-standard.css']);

const config = {
  privacyPolicyUrl: '/privacy',
  purposes: Object.entries(TEXTS.categories).map(([id, texts]) => ({
    id,
    ...texts,
    cookies: [],
    isMandatory: id === 'essential',
  })),
  translations: {
    banner: {
      title: TEXTS.title,
      description: TEXTS.body,
      accept: TEXTS.accept,
      decline: TEXTS.reject,
      configure: TEXTS.settings,
    },
  },
};

/** @type {import('./MANAGERS.mjs').Manager} */
export const orejime = {
  id: 'orejime',
  name: `Orejime ${version}`,
  holds: 'a `<template>` around each script',
  blocks: true,
  files,
  head: () => `<link rel="stylesheet" href="/files/orejime/dist/orejime-standard.css">
<script>window.orejimeConfig = ${toInline(config)};</script>
<script defer src="/files/orejime/dist/orejime-standard-en.js"></script>`,
  tag: (script) => `<template data-purpose="${script.category}">${toTag(script, '')}</template>`,
  tail: () => '',
  banner: '.orejime-Banner',
  accept: '.orejime-Banner-saveButton',
};
