import { isText } from './isText.ts';

export const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
