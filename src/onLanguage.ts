import type { Guard } from './Guard.ts';

/** Tells each time that another language is asked for. The guard tells nobody, so that only those pages pay for it that need it. */
export function onLanguage(guard: Guard, tell: () => void): void {
  let { language } = guard;
  // Another late part may listen already.
  const earlier = Object.getOwnPropertyDescriptor(guard, 'language')?.set;
  Object.defineProperty(guard, 'language', {
    get: () => language,
    set(wish: typeof language) {
      language = wish;
      earlier?.(wish);
      tell();
    },
  });
}
