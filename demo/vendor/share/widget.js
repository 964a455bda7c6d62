/*
 * Skicka, an invented sharing widget. It fills every element with the class "skicka", counts how often a page was
 * shared, and remembers on the site what this visitor has shared.
 */
(() => {
  const SHARED = 'skicka_shared';
  const server = new URL('.', document.currentScript.src);

  const css = `
    :host { display: block; font: inherit; }
    ul { display: flex; flex-wrap: wrap; gap: 0.625rem; margin: 0; padding: 0; list-style: none; }
    button, a {
      display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0 1.125rem; border: 1px solid currentColor;
      border-radius: 999px; background: none; color: inherit; font: inherit; text-decoration: none; cursor: pointer;
    }
    button:hover, a:hover { text-decoration: underline; text-underline-offset: 0.2em; }
    :focus-visible { outline: 3px solid; outline-offset: 3px; }
    p { margin: 0.75rem 0 0; }
  `;

  const element = (name, properties, ...children) => {
    const created = Object.assign(document.createElement(name), properties);
    created.append(...children);
    return created;
  };

  function render(box, shares) {
    const { href } = location;
    const status = element('p', { role: 'status', textContent: `Shared ${shares} times so far.` });
    const copy = element('button', { type: 'button', textContent: 'Copy the link' });
    copy.onclick = async () => {
      localStorage.setItem(SHARED, location.pathname);
      try {
        await navigator.clipboard.writeText(href);
        status.textContent = 'The link is on your clipboard.';
      } catch {
        status.textContent = `Your browser kept the clipboard closed. The link is ${href}`;
      }
    };
    const subject = encodeURIComponent(document.title);
    const mail = element('a', { href: `mailto:?subject=${subject}&body=${encodeURIComponent(href)}`, textContent: 'Send by e-mail' });
    const root = box.shadowRoot ?? box.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.replaceChildren(element('ul', {}, element('li', {}, copy), element('li', {}, mail)), status);
  }

  document.cookie = 'skicka_visit=1; path=/; max-age=2592000; samesite=lax';
  for (const box of document.querySelectorAll('.skicka')) {
    fetch(new URL(`count?page=${encodeURIComponent(location.pathname)}`, server))
      .then((response) => response.json())
      .then(({ shares }) => render(box, shares))
      .catch(() => {});
  }
})();
