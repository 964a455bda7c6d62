import type { Answer } from './Answer.ts';
import type { Hit } from './Hit.ts';
import { makeStrict, STRICT_POLICY } from './makeStrict.ts';
import { mimeType } from './mimeType.ts';
import { renderPage } from './renderPage.ts';
import type { PageParts } from './renderPage.ts';
import type { TestServer } from './startServer.ts';

export interface Site {
  /** Where the test's pages are. */
  readonly origin: string;
  /** The same server under another name: the third party, or the CDN. */
  readonly cdn: string;
  /** Registers a page, given as a whole document or by its parts, and returns its address. */
  page(content: string | (PageParts & AnswerOptions), path?: string): string;
  /** Registers any file and returns its address on the site. The type follows from the path's ending. */
  serve(path: string, body: string | Buffer, options?: AnswerOptions): string;
  /** Takes back what the test serves in place of a built file, which is there again. */
  mend(path: string): void;
  /** The same address on another host, such as `www.example.com`: each is this server, with cookies of its own. */
  on(host: string, address: string): string;
  /** Returns a third-party script's address. Without a body it adds its name to `window.ran`. */
  script(name: string, body?: string, options?: AnswerOptions): string;
  /** The requests of this test so far: all, those for one path, or those whose address matches. */
  hits(filter?: string | RegExp | ((hit: Hit) => boolean)): Hit[];
}

export type AnswerOptions = Partial<Omit<Answer, 'body'>>;

const address = ({ host, path, query }: Hit): string => {
  const search = new URLSearchParams(query).toString();
  return `http://${host}${path}${search && `?${search}`}`;
};

/** Gives one test its view of the server that its worker shares; its pages under the strictest policy where asked to. */
export const createSite = (server: TestServer, isStrict = false): Site => {
  const origin = `http://localhost:${server.port}`;
  const cdn = `http://127.0.0.1:${server.port}`;
  let pages = 0;

  const serve: Site['serve'] = (path, body, options = {}) => {
    const url = new URL(path, origin);
    server.answer(url.pathname, { body, type: mimeType(url.pathname), ...options });
    return url.href;
  };

  return {
    origin,
    cdn,
    page(content, path = pages === 0 ? '/' : `/page-${pages + 1}`) {
      pages += 1;
      const { type = mimeType('page.html'), status, headers, delay, ...parts } = typeof content === 'string' ? {} : content;
      const html = typeof content === 'string' ? content : renderPage(parts);
      // A page with a policy of its own keeps that.
      return isStrict && !headers
        ? serve(path, makeStrict(html), { type, status, headers: { 'content-security-policy': STRICT_POLICY }, delay })
        : serve(path, html, { type, status, headers, delay });
    },
    serve,
    mend: server.unanswer,
    on(host, address) {
      const url = new URL(address);
      url.hostname = host;
      return url.href;
    },
    script(name, body, options) {
      const path = `/script/${name}.js`;
      if (body !== undefined || options) serve(path, body ?? '', options);
      return `${cdn}${path}`;
    },
    hits(filter = () => true) {
      if (typeof filter === 'string') return server.hits.filter((hit) => hit.path === filter);
      if (filter instanceof RegExp) return server.hits.filter((hit) => filter.test(address(hit)));
      return server.hits.filter(filter);
    },
  };
};
