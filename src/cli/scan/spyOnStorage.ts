/** What the page tells of each write: the kind, the name, and the script that wrote. */
export type Tell = (kind: string, name: string, script: string) => void;

/** The name of the function that hears it, which `watch.ts` puts into every frame. */
export const TELL = 'fikaScanTell';

/**
 * Runs in every frame before its own scripts, in the scanner's browser only, and tells which script writes what. Handed
 * to the page as text, so it uses nothing from outside.
 */
export function spyOnStorage(name: string): void {
  const tell = (window as unknown as Record<string, Tell | undefined>)[name];
  if (!tell) return;
  /** The script that called, so many calls above this one. An inline script has no address of its own: it is the page's. */
  const writer = (calls: number): string => {
    const line = new Error().stack?.split('\n')[calls + 2] ?? '';
    return /https?:\/\/[^\s)]+?(?=:\d+:\d+)/.exec(line)?.[0] ?? location.href;
  };
  /** Calls `seen` with the arguments, then the original. */
  const wrap = <T extends object>(target: T | undefined, method: keyof T, seen: (self: unknown, ...given: unknown[]) => void): void => {
    const original = target?.[method];
    if (!target || typeof original !== 'function') return;
    target[method] = function (this: unknown, ...given: unknown[]): unknown {
      seen(this, ...given);
      return Reflect.apply(original as (...given: unknown[]) => unknown, this, given);
    } as T[keyof T];
  };

  const { cookie } = Object.getOwnPropertyDescriptors(Document.prototype);
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(this: Document, given: unknown) {
      // A page may assign anything; the browser makes it a text.
      const value = String(given);
      tell('cookie', value.split('=')[0]?.trim() ?? '', writer(1));
      cookie.set?.call(this, value);
    },
  });
  wrap((window as { CookieStore?: { prototype: { set: unknown } } }).CookieStore?.prototype, 'set', (_, first) => {
    tell('cookie', typeof first === 'string' ? first : String((first as { name?: string } | null)?.name), writer(2));
  });
  wrap(Storage.prototype, 'setItem', (self, key) => {
    tell(self === window.sessionStorage ? 'session' : 'local', String(key), writer(2));
  });
  wrap(IDBFactory.prototype, 'open', (_, database) => {
    tell('indexedDB', String(database), writer(2));
  });
}
