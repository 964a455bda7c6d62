/** A tag or an interpolation in prose would be one in the page; what is between backticks is safe already. */
export const escapeProse = (/** @type {string} */ text) =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;').replaceAll('*', '\\*')))
    .join('');

/** In a cell of a table a bar would end it, also between backticks. */
export const toCell = (/** @type {string} */ text) => escapeProse(text).replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');

/** @param {string} code @param {string} language */
export const toBlock = (code, language = 'ts') => `\`\`\`${language}\n${code}\n\`\`\``;

/** Without what is empty. @param {(string | false | undefined)[]} blocks */
export const toBlocks = (blocks) => blocks.filter(Boolean).join('\n\n');

/** A default that is a value is code; one that is told in words is prose. @param {string} text */
export const toDefault = (text) =>
  /^(['"[{\d-]|true$|false$)/.test(text) && !text.includes('`') ? `\`${text}\`` : escapeProse(text);

/** Of the path of an option, or of a name: a part of an address that stays when others come and go. @param {string} path */
export const toAnchor = (path) => path.replaceAll('[]', '').replaceAll('.*', '').replaceAll('.', '-').toLowerCase();

/** Another name in the address of the page. @param {string} anchor */
export const heading = (level, text, anchor) => `${'#'.repeat(level)} ${text} {#${anchor}}`;
