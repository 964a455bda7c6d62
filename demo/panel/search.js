/** What of an address says whom a page is made for: nothing for anybody. */
export const search = (visitor) => {
  const given = new URLSearchParams(Object.entries(visitor).filter(([, value]) => value)).toString();
  return given && `?${given}`;
};
