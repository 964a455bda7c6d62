/**
 * Runs in the page, by its source: the first visible element that the selector finds in the document or in an open shadow
 * root, else the first that it finds at all.
 */
export const findDeep = (selector: string): Element | undefined => {
  const findIn = (root: Document | ShadowRoot): Element[] => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? findIn(shadowRoot) : [])),
  ];
  const found = findIn(document);
  return found.find((element) => element.checkVisibility({ visibilityProperty: true })) ?? found[0];
};
