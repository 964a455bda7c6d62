/** An element as plain data, to be drawn as HTML text, as elements of the page, or by Preact. */
export interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tree | string)[];
}

/** What stands in an element. What is empty is left out, so that a condition can stand in its place. */
export type Branch = Tree | string | false | null | undefined;
