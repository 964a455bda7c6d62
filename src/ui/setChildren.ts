/** What stands in an element. What is empty is left out, so that a condition can stand in its place. */
export type Child = Node | string | false | null | undefined;

/**
 * Gives an element its children, unless they are the same as those that it has: then the focus, a selection and the
 * place scrolled to stay, and a status is not said aloud again.
 */
export function setChildren(parent: Element, ...children: readonly Child[]): void {
  const fresh = parent.cloneNode() as Element;
  fresh.append(...children.filter((child): child is Node | string => !!child));
  if (!parent.isEqualNode(fresh)) parent.replaceChildren(...fresh.childNodes);
}
