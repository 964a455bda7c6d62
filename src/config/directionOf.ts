const RIGHT_TO_LEFT = /^(ar|fa|he)/;

/** The way that a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr');
