/**
 * Gives an element the content of another, and leaves what is equal where it is: the focus, a selection and the place
 * scrolled to stay, and nothing moves that says the same as before.
 */
export function replaceChanged(before: Element, after: Element): void {
  const [old, fresh] = [[...before.childNodes].filter(says), [...after.childNodes]];
  if (old.length > fresh.length) before.replaceChildren(...fresh);
  else {
    // Not entries(): that of Prototype.js has no indices.
    fresh.forEach((child, index) => {
      const one = old[index];
      if (!one) before.append(child);
      else if (one.isEqualNode(child)) return;
      // The same element with other words keeps its place: a button its focus.
      else if (one instanceof Element && child instanceof Element && one.cloneNode().isEqualNode(child.cloneNode())) replaceChanged(one, child);
      else before.replaceChild(child, one);
    });
  }
}

/** White space between elements, as where HTML was laid out by hand, says nothing. */
const says = (node: Node): boolean => node instanceof Element || !!node.textContent?.trim();
