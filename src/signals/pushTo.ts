/** Puts a command into a vendor's queue, read anew each time and made where it is missing, as the vendor documents. */
export function pushTo(queue: '_hsp' | '_paq' | 'uetq', ...command: unknown[]): void {
  const page = window as unknown as Record<string, { push?: unknown } | undefined>;
  const { push } = (page[queue] ||= []);
  if (typeof push === 'function') Reflect.apply(push, page[queue], command);
}
