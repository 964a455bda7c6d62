/** A page of a test, by its parts. */
export interface PageParts {
  /** The content of the head below its title. Left out: the plain installation, which is one tag. */
  readonly head?: string;
  readonly body?: string;
  readonly lang?: string;
  /** More attributes of `<html>`. */
  readonly html?: string;
  /** Written above `head` as `<script type="application/json" id="fika-config">`. */
  readonly config?: object;
}

/** The one tag of a complete installation. */
const GUARD = '<script src="/fika/fika.js"></script>';

/** `<` is escaped so that no text of a configuration can end its script. */
const asConfig = (config: object): string =>
  `<script type="application/json" id="fika-config">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>\n`;

/** Writes the whole document. */
export const renderPage = ({ head = GUARD, body = '', lang = 'en', html = '', config }: PageParts): string => `<!doctype html>
<html lang="${lang}"${html && ` ${html}`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Test page</title>
${config ? asConfig(config) : ''}${head}
</head>
<body>
<h1>Test page</h1>
${body}
</body>
</html>`;
