/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The content type of a path, or of an ending alone; undefined for what the demo does not serve.
 *
 * @param {string} path
 */
export const mimeType = (path) => TYPES[/\.\w+$/.exec(path)?.[0] ?? ''];
