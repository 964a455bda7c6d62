import type { Facts } from './Facts.ts';
import type { Fields } from './Fields.ts';
import { gpcFields } from './gpcFields.ts';

/**
 * California's section, version 1. The notice and the choice are Fika's banner and preferences. Of sensitive data Fika
 * asks nothing, so those fields do not apply.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/tree/main/Sections/US-States/CA
 */
export function usca({ isOptedOut, gpc, isForChildren }: Facts): Fields[] {
  const optOut = isOptedOut ? 1 : 2;
  const child = isForChildren ? 1 : 0;
  return [
    {
      Version: 1,
      SaleOptOutNotice: 1,
      SharingOptOutNotice: 1,
      SensitiveDataLimitUseNotice: 0,
      SaleOptOut: optOut,
      SharingOptOut: optOut,
      SensitiveDataProcessing: new Array<number>(9).fill(0),
      // Nothing is asked on a site for children, so there is no consent.
      KnownChildSensitiveDataConsents: [child, child],
      PersonalDataConsents: 0,
      // Not under IAB's Multi-State Privacy Agreement: whoever signs it needs a consent manager that knows its terms.
      MspaCoveredTransaction: 2,
      MspaOptOutOptionMode: 0,
      MspaServiceProviderMode: 0,
    },
    gpcFields(gpc),
  ];
}
