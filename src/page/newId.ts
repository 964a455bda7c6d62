/** A version 4 UUID: the address of a blob ends in one (File API). `crypto.randomUUID` is there on https only. */
export function newId(): string {
  const address = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(address);
  return address.slice(-36);
}
