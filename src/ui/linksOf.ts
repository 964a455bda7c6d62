import type { Config } from '../config/complete.ts';
import { isAddress } from '../config/isAddress.ts';
import type { Texts } from '../config/texts.ts';

/** The owner's policies, as far as there are any: address and text. */
export const linksOf = ({ read }: Config, texts: Texts): [address: string, text: string][] =>
  (
    [
      ['cookies', texts.cookiePolicy],
      ['privacy', texts.privacyPolicy],
      ['imprint', texts.imprint],
    ] as const
  ).flatMap(([key, text]) => {
    const address = read<string>(`links.${key}`, '', isAddress);
    return address ? [[address, text]] : [];
  });
