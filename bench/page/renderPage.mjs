const SECTION = `<section><h2>Section</h2><p>${'The quick brown fox jumps over the lazy dog. '.repeat(8)}</p></section>\n`;

/** No picture may stand in the page: the time of the banner would then depend on it. */
const TEXT = SECTION.repeat(16);

/**
 * The same page for every manager, which adds its head, its markup for each held script, and its tail.
 *
 * @param {import('../managers/MANAGERS.mjs').Manager} manager
 * @param {import('./makeScripts.mjs').HeldScript[]} scripts
 * @param {{ isReturn?: boolean, extra?: string }} [options] `extra` is put above the manager
 */
export const renderPage = (manager, scripts, { isReturn = false, extra = '' } = {}) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bench</title>
<link rel="icon" href="data:,">
<style>body { font: 16px/1.5 sans-serif; max-width: 60em; margin: 2em auto }</style>
${extra}${manager.head(scripts)}
</head>
<body>
<h1>Bench</h1>
${TEXT}${scripts.map((script) => manager.tag(script, isReturn)).join('\n')}
${manager.tail(scripts)}
</body>
</html>`;
