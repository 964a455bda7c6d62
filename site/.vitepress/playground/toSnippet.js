/** As it may stand inside a script: a name with `</script>` in it must not end that. */
const toJson = (config) => JSON.stringify(config, null, 2).replaceAll('<', '\\u003c');

/** What to put into `<head>`. */
export const toSnippet = (config) =>
  [
    ...(Object.keys(config).length ? ['<script type="application/json" id="fika-config">', toJson(config), '</script>'] : []),
    '<script src="/fika/fika.js"></script>',
  ].join('\n');

/** The same as a file, for `data-config`. */
export const toFile = (config) => `${JSON.stringify(config, null, 2)}\n`;

export const FILE_TAG = '<script src="/fika/fika.js" data-config="/fika.json"></script>';
