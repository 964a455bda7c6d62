import { isAddress } from '../config/isAddress.ts';
import { grow } from './grow.ts';
import type { Tree } from './Tree.ts';

const MAIL = /^[^\s@/:]+@[^\s@/:]+$/;

/** A contact as a link, where it is an e-mail address or an address of another kind that can be followed. */
export function linkOf(contact: string): Tree | string {
  if (MAIL.test(contact)) return grow('a', { href: `mailto:${contact}` }, contact);
  const isLink = /^(https?|mailto|tel):/i.test(contact) && isAddress(contact);
  return isLink ? grow('a', { href: contact }, contact.replace(/^(mailto|tel):/i, '')) : contact;
}
