/** What the playground hands over in the address. It is data; Fika treats every text in it as text. */
{
  const query = new URLSearchParams(location.search);
  const config = JSON.parse(query.get('config') ?? '{}');
  const path = location.pathname.replace(/[^/]*$/, '');
  const name = 'fika-preview';
  // Every preview is a first visit, and none leaves an answer for the other pages of this host.
  document.cookie = `${name}=; Max-Age=0; Path=${path}`;
  config.storage = { name, path };
  if (query.get('region')) config.region = query.get('region');
  if (query.has('gpc')) Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
  window.fikaConfig = config;
}
