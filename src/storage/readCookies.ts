/** Every cookie of the page; none where reading them throws (a sandboxed frame). */
export function readCookies(): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}
