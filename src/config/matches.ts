/**
 * Whether a name fits a pattern, in which `*` stands for any run of characters. Not by a regular expression: with many
 * stars that takes ages to say no.
 */
export function matches(pattern: string, name: string): boolean {
  const [head = '', ...parts] = pattern.split('*');
  const tail = parts.pop();
  if (tail === undefined) return name === head;
  if (!name.startsWith(head) || !name.endsWith(tail)) return false;
  let end = head.length;
  for (const part of parts) {
    const start = name.indexOf(part, end);
    if (start < 0) return false;
    end = start + part.length;
  }
  return end <= name.length - tail.length;
}
