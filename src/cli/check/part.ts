/** The selector of one of Fika's parts: an element can be several at once. */
export const part = (name: string): string => `[part~="${name}"]`;
