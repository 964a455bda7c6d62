/**
 * @param {import('./makeScripts.mjs').HeldScript} script
 * @param {string} attributes
 * @param {string} [address] the attribute that holds the address
 */
export const toTag = ({ code = '', src }, attributes, address = 'src') =>
  `<script ${attributes}${src ? ` ${address}="${src}"` : ''}>${code}</script>`;
