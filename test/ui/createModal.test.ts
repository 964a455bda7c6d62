// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createModal } from '../../src/ui/createModal.ts';
import { element } from '../../src/ui/element.ts';

const { prototype } = HTMLDialogElement;

beforeEach(() => {
  // jsdom has none of them; closing tells the dialog, as browsers do.
  Object.assign(prototype, {
    showModal: vi.fn(function (this: HTMLDialogElement) {
      this.open = true;
    }),
    matches(this: HTMLDialogElement, selector: string) {
      return selector === ':modal' ? this.open : Element.prototype.matches.call(this, selector);
    },
    close: vi.fn(function (this: HTMLDialogElement) {
      if (!this.open) return;
      this.open = false;
      this.dispatchEvent(new Event('close'));
    }),
  });
});

function create() {
  const parent = element('div', {});
  document.body.replaceChildren(parent);
  const heading = element('h2', { tabindex: '-1' }, 'Cookies');
  const banner = element('section', { part: 'banner', popover: 'manual' }, heading, element('button', {}, 'Accept'));
  const place = createModal(parent);
  parent.prepend(banner);
  place(banner);
  return { parent, banner, heading, place, dialog: parent.querySelector('dialog')! };
}

test('the banner stands in a modal dialog named by its heading, which has the focus', () => {
  const { parent, banner, heading, dialog } = create();
  expect(parent.firstElementChild).toBe(dialog);
  expect(banner.parentNode).toBe(dialog);
  expect(dialog.getAttribute('aria-labelledby')).toBe('banner-title');
  expect(dialog.open).toBe(true);
  expect(document.activeElement).toBe(heading);
});

test('drawn again it is left as it is, with the focus', () => {
  const { banner, place } = create();
  banner.querySelector('button')!.focus();
  place(banner);
  expect(prototype.showModal).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(banner.querySelector('button'));
});

test('Esc closes nothing, and where a browser closes it all the same it comes back', () => {
  const { dialog } = create();
  const cancel = new Event('cancel', { cancelable: true });
  dialog.dispatchEvent(cancel);
  expect(cancel.defaultPrevented).toBe(true);
  dialog.close();
  expect(dialog.open).toBe(true);
});

test('it goes with the banner, and comes back with it', () => {
  const { parent, banner, dialog, place } = create();
  banner.remove();
  place(null);
  expect(parent.childNodes).toHaveLength(0);
  expect(dialog.open).toBe(false);
  parent.prepend(banner);
  place(banner);
  expect(dialog.open).toBe(true);
});
