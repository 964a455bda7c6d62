import { REGION_GROUPS } from '../config/REGION_GROUPS.ts';

const STATES =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR UM VI';

/** Written often, and no ISO 3166 code. */
const INSTEAD: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', USA: 'US', GBR: 'GB', DEU: 'DE', FRA: 'FR', SWE: 'SE' };

/** What `Intl` names and is no country. */
const NO_COUNTRY = 'EU EZ UN QO XA XB ZZ';

const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && !NO_COUNTRY.includes(code) && !!new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);

const isRegion = (code: string): boolean => {
  const [country = '', part, ...more] = code.split('-');
  if (!isCountry(country) || INSTEAD[country] || more.length) return false;
  return part === undefined || (country === 'US' ? STATES.split(' ').includes(part) : /^[A-Z0-9]{1,3}$/.test(part));
};

/** What is wrong with a code for a region, and what to write; nothing where it is right. */
export function regionProblem(written: string, areGroups: boolean): { message: string; mend: string } | undefined {
  const code = written.toUpperCase();
  const isGroup = Object.hasOwn(REGION_GROUPS, code);
  if (isGroup && !areGroups) return { message: `"${written}" is a group of countries, and no region.`, mend: 'Write the country, such as "SE".' };
  if (isGroup || isRegion(code)) return undefined;
  const [country = '', ...rest] = code.split(/[-_ ]/);
  const better = [INSTEAD[country] ?? country, ...rest].join('-');
  const groups = areGroups ? ', or the group "EU" or "EEA"' : '';
  return {
    message: `"${written}" is no ISO 3166 code.`,
    mend: isRegion(better) ? `Did you mean "${better}"?` : `Write a country such as "SE", a part of one such as "US-CA"${groups}.`,
  };
}
