import { basename } from 'node:path';
import { escapeHtml } from '../../declaration/escapeHtml.ts';

/** What to put into each page, above everything that Fika holds back. */
export const snippetOf = (path: string): string => `<script src="/fika/fika.js" data-config="/${escapeHtml(encodeURI(basename(path)))}"></script>`;
