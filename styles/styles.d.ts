/** A style sheet arrives as its minified text, for a constructable style sheet. */
declare module '*.css' {
  const css: string;
  export default css;
}
