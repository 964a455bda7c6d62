import { isText } from './isText.ts';

/** http(s), mail, telephone or relative. White space inside could hide a scheme. */
const ADDRESSES = /^(https?:|mailto:|tel:|(?![a-z][a-z0-9+.-]*:))[!-\uffff]*$/i;

/** What may stand in a link. */
export const isAddress = (value: unknown): value is string => isText(value) && ADDRESSES.test(value);
