/** Constructed style sheets: the only kind that `style-src 'self'` lets a script add. */
export function addStyles(root: ShadowRoot, ...styles: string[]): void {
  for (const css of styles) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  }
}
