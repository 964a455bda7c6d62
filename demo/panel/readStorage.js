const decode = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const readCookies = () =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((cookie) => {
      const [name, ...value] = cookie.split('=');
      return { name, place: 'cookie', value: decode(value.join('=')) };
    });

/** Both the access and the storage can be refused. */
const readArea = (place) => {
  try {
    return Object.entries(window[place]).map(([name, value]) => ({ name, place, value }));
  } catch {
    return [];
  }
};

const readDatabases = async () => {
  try {
    return (await indexedDB.databases()).map(({ name }) => ({ name, place: 'IndexedDB', value: '' }));
  } catch {
    return [];
  }
};

/** Everything that scripts of this site have stored and may read. */
export const readStorage = async () => [
  ...readCookies(),
  ...readArea('localStorage'),
  ...readArea('sessionStorage'),
  ...(await readDatabases()),
];
