/** An element with its class and what is in it; a string becomes text, never markup. */
export const element = (name, className, ...children) => {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.append(...children);
  return created;
};
