/** Ids of categories and services go into attributes, cookies and names such as `category/service`. */
export const isId = (text: string): boolean => /^[a-z][\w-]*$/i.test(text);
