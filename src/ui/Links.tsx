import type { Shown } from '../config/completeShown.ts';
import type { Texts } from '../config/texts.ts';

/** The owner's policies, as far as there are any. */
export function Links({ links, texts }: { links: Shown['links']; texts: Texts }) {
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
