import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createSession } from './createSession.ts';
import type { Session } from './createSession.ts';
import type { Driver, Engine, Key, KeptCookie } from './Driver.ts';
import { findDeep } from './findDeep.ts';
import { startProgram } from './startProgram.ts';
import { startXvfb } from './startXvfb.ts';
import { until } from './until.ts';

/** W3C WebDriver, "Keyboard actions". */
const KEYS: Record<string, string> = { Tab: '\uE004', Shift: '\uE008', Enter: '\uE007', Escape: '\uE00C', Space: ' ' };

const SHELL = fileURLToPath(new URL('./wkshell.py', import.meta.url));

const findPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

const pressAll = (key: Key): object => {
  const values = key.split('+').map((name) => KEYS[name]);
  const down = values.map((value) => ({ type: 'keyDown', value }));
  const up = [...values].reverse().map((value) => ({ type: 'keyUp', value }));
  return { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] };
};

interface TheirCookie extends Omit<KeptCookie, 'expires'> {
  readonly expiry?: number;
}

/** One window of a session. Commands go to one window at a time, so each says first which it means. */
const drive = ({ send }: Session, handle: string): Driver => {
  const inWindow: Session['send'] = async (method, path, body) => {
    await send('POST', '/window', { handle });
    return send(method, path, body);
  };
  return {
    goto: async (url) => void (await inWindow('POST', '/url', { url })),
    reload: async () => void (await inWindow('POST', '/refresh')),
    back: async () => void (await inWindow('POST', '/back')),
    async run(expression) {
      const script = `const done = arguments[0];
        Promise.resolve((() => ${expression})()).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = (await inWindow('POST', '/execute/async', { script, args: [] })) as { value: unknown; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    click: (selector) =>
      until(async () => {
        const script = `return (${findDeep.toString()})(arguments[0])`;
        const element = await inWindow('POST', '/execute/sync', { script, args: [selector] });
        if (!element) throw new Error(`There is no ${selector}.`);
        await send('POST', `/element/${String(Object.values(element)[0])}/click`);
      }),
    press: async (key) => void (await inWindow('POST', '/actions', pressAll(key))),
    cookies: async () => ((await inWindow('GET', '/cookie')) as TheirCookie[]).map(({ expiry, ...cookie }) => ({ ...cookie, expires: expiry })),
    async newTab() {
      const made = (await inWindow('POST', '/window/new', { type: 'tab' })) as { handle: string };
      return drive({ send, close: () => Promise.resolve() }, made.handle);
    },
  };
};

/** Starts WebKit: a display, and for each visitor a driver and a browser of its own, which is all that a driver can have. */
export const startWebKit = async (): Promise<Engine> => {
  const { display, close } = await startXvfb();
  return {
    async open(setting) {
      const port = await findPort();
      const driver = startProgram('WebKitWebDriver', ['-p', String(port)], {
        DISPLAY: display,
        LANG: 'C.UTF-8',
        WKSHELL: JSON.stringify(setting),
      });
      const address = `http://127.0.0.1:${String(port)}`;
      await until(() => fetch(`${address}/status`));
      const session = await createSession(address, { browserName: 'wkshell', 'webkitgtk:browserOptions': { binary: SHELL, args: [] } });
      return {
        driver: drive(session, (await session.send('GET', '/window')) as string),
        async close() {
          await session.close().catch(() => undefined);
          await driver.close();
        },
      };
    },
    close,
  };
};
