import type { Shown } from '../config/completeShown.ts';
import type { Texts } from '../config/texts.ts';

/** The owner's policies, as far as there are any: address and text. */
export const linksOf = ({ cookies, privacy, imprint }: Shown['links'], texts: Texts): (readonly [string, string])[] =>
  (
    [
      [cookies, texts.cookiePolicy],
      [privacy, texts.privacyPolicy],
      [imprint, texts.imprint],
    ] as const
  ).filter(([address]) => address);
