/*
 * What LiveConnect leaves to the page that embeds it: reading and writing storage, and sending. On a real site Prebid
 * brings the same two objects.
 */
import { LiveConnect } from './live-connect.js';

const server = new URL('.', import.meta.url);

const storage = {
  cookiesAreEnabled: () => navigator.cookieEnabled,
  hasLocalStorage: () => true,
  localStorageIsEnabled: () => true,
  getCookie: (name) => document.cookie.match(new RegExp(`(?:^|; )${name}=([^;]*)`))?.[1] ?? null,
  setCookie(name, value, expires, sameSite = 'Lax', domain = '') {
    const until = expires ? `; expires=${expires}` : '';
    document.cookie = `${name}=${value}; path=/; samesite=${sameSite}${until}${domain && `; domain=${domain}`}`;
  },
  findSimilarCookies: () => [],
  getDataFromLocalStorage: (key) => localStorage.getItem(key),
  setDataInLocalStorage: (key, value) => localStorage.setItem(key, value),
  removeDataFromLocalStorage: (key) => localStorage.removeItem(key),
};

const calls = {
  ajaxGet(url, onLoad, onError) {
    fetch(url, { credentials: 'include', keepalive: true })
      .then(async (response) => onLoad(await response.text(), response))
      .catch(onError);
  },
  pixelGet(url, onLoad) {
    const image = new Image();
    image.onload = onLoad;
    image.src = url;
  },
};

const connect = LiveConnect(
  {
    appId: 'a-kardemumma',
    collectorUrl: server.href.replace(/\/$/, ''),
    identityResolutionConfig: { url: `${server.href}idex` },
  },
  storage,
  calls,
);

connect.fire();
connect.resolve(
  () => {},
  () => {},
);
