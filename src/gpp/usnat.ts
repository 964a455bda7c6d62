import type { Facts } from './Facts.ts';
import type { Fields } from './Fields.ts';
import { gpcFields } from './gpcFields.ts';

/**
 * The national section, version 2, for every state but California. Outside IAB's Multi-State Privacy Agreement it tells
 * vendors that the notices of all states' laws were given; that is for the site to ensure.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/tree/main/Sections/US-National
 */
export function usnat({ isOptedOut, gpc, isForChildren }: Facts): Fields[] {
  const optOut = isOptedOut ? 1 : 2;
  const child = isForChildren ? 1 : 0;
  return [
    {
      Version: 2,
      SharingNotice: 1,
      SaleOptOutNotice: 1,
      SharingOptOutNotice: 1,
      TargetedAdvertisingOptOutNotice: 1,
      SensitiveDataProcessingOptOutNotice: 0,
      SensitiveDataLimitUseNotice: 0,
      SaleOptOut: optOut,
      SharingOptOut: optOut,
      TargetedAdvertisingOptOut: optOut,
      SensitiveDataProcessing: new Array<number>(16).fill(0),
      KnownChildSensitiveDataConsents: [child, child, child],
      PersonalDataConsents: 0,
      MspaCoveredTransaction: 2,
      MspaOptOutOptionMode: 0,
      MspaServiceProviderMode: 0,
    },
    gpcFields(gpc),
  ];
}
