const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const fillUp = (bits: string, unit: number): string => bits.padEnd(Math.ceil(bits.length / unit) * unit, '0');

/**
 * Bits as web-safe base64, filled up to whole bytes first. The specification asks for multiples of six only, but IAB's
 * own library fills up to bytes, as do the strings in circulation; readers accept both.
 */
export const toBase64 = (bits: string): string =>
  fillUp(fillUp(bits, 8), 6).replace(/.{6}/g, (six) => ALPHABET.charAt(parseInt(six, 2)));
