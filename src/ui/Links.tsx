import type { ViewProps } from './App.tsx';

/** The owner's policies, as far as there are any. */
export function Links({ config: { links }, texts }: Pick<ViewProps, 'config' | 'texts'>) {
  const all = [
    [links.cookies, texts.cookiePolicy],
    [links.privacy, texts.privacyPolicy],
    [links.imprint, texts.imprint],
  ] as const;
  const given = all.filter(([address]) => address);
  return given.length > 0 ? (
    <p class="links">
      {given.map(([address, text]) => (
        <a key={text} part="link" href={address}>
          {text}
        </a>
      ))}
    </p>
  ) : null;
}
