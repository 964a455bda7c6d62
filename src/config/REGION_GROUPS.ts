const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';

/** The groups that a region rule may name, as their ISO 3166-1 codes. */
export const REGION_GROUPS: Readonly<Record<string, string>> = { EU, EEA: `${EU} IS LI NO` };
