import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../../scripts/findChromium.mjs';

const DIST = new URL('../../../dist/', import.meta.url);

/** A small site in a folder of its own, and a browser to which every other host is the same server. */
export interface Site {
  readonly origin: string;
  /** For files that a test writes. */
  readonly folder: string;
  /** What `FIKA_CHROMIUM` has to be, so that nothing leaves this computer. */
  readonly browser: string;
  close(): void;
}

/** `<head>` and `<body>` of a page. */
export interface Markup {
  readonly head?: string;
  readonly body?: string;
}

export async function startSite(pages: Readonly<Record<string, Markup>>): Promise<Site> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site.example');
    const page = pages[pathname];
    if (pathname.startsWith('/fika/')) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(new URL(pathname.slice('/fika/'.length), DIST)));
    } else if (pathname.endsWith('.gif')) {
      response.writeHead(200, { 'content-type': 'image/gif', 'set-cookie': 'third=1; Max-Age=3600; SameSite=Lax' }).end();
    } else if (page) {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><html lang="en"><head><title>Site</title>${page.head ?? ''}</head><body>${page.body ?? ''}</body></html>`);
    } else if (pathname === '/sitemap.xml') {
      const listed = Object.keys(pages).map((path) => `<url><loc>http://${String(response.req.headers.host)}${path}</loc></url>`);
      response.writeHead(200, { 'content-type': 'application/xml' }).end(`<urlset>${listed.join('')}</urlset>`);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const folder = mkdtempSync(join(tmpdir(), 'fika-cli-'));
  const browser = join(folder, 'browser.sh');
  const rules = `MAP * 127.0.0.1:${String(port)}, EXCLUDE localhost, EXCLUDE 127.0.0.1`;
  writeFileSync(browser, `#!/bin/sh\nexec '${(await findChromium()) ?? chromium.executablePath()}' --host-resolver-rules='${rules}' "$@"\n`);
  chmodSync(browser, 0o755);
  return {
    origin: `http://localhost:${String(port)}`,
    folder,
    browser,
    close() {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
