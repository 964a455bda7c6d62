const LABELS = {
  view: 'View',
  layout: 'Layout',
  position: 'Position',
  preferences: 'Settings stand',
  corner: 'Corner of the button',
  look: 'Look',
  theme: 'Theme',
  width: 'Window',
  language: 'Language',
  spread: 'Side by side',
};

/** A list for each choice, and one for what to spread out. Returns what is chosen. */
export function createChoices(form, options, address, onChange) {
  const all = { ...options, spread: { '': 'Only this one', ...Object.fromEntries(Object.keys(options).map((name) => [name, `Every ${LABELS[name].toLowerCase()}`])) } };
  for (const [name, values] of Object.entries(all)) {
    const select = document.createElement('select');
    select.name = name;
    select.append(...order(name, values).map((value) => new Option(values[value], value)));
    if (Object.hasOwn(values, address.get(name) ?? '')) select.value = address.get(name);
    const label = document.createElement('label');
    label.append(LABELS[name], select);
    form.append(label);
  }
  const chosen = () => Object.fromEntries(new FormData(form));
  form.addEventListener('change', () => onChange(chosen()));
  return chosen;
}

/** Keys that are numbers come in their own order, smallest first; the widest window is the default. */
const order = (name, values) => (name === 'width' ? Object.keys(values).reverse() : Object.keys(values));
