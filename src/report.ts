/** Every mistake that a site owner is told of. The words are in `messages.ts`. */
export type MessageName =
  | 'option'
  | 'json'
  | 'file'
  | 'twice'
  | 'started'
  | 'listener'
  | 'view'
  | 'language'
  | 'choice'
  | 'unknown-category'
  | 'live-script'
  | 'live-address'
  | 'trusted-types'
  | 'document-write'
  | 'control'
  | 'cookie-refused'
  | 'gpp-taken'
  | 'prominence';

/** Tells the site owner, on the console: what it is, and the names, values and elements that it is about. */
export type Report = (name: MessageName, ...details: unknown[]) => void;

type Messages = Promise<{ tell(name: MessageName, details: readonly unknown[]): void }>;

export const createReport =
  (load: () => Messages): Report =>
  (name, ...details) => {
    load().then(
      ({ tell }) => {
        tell(name, details);
      },
      // The words did not arrive; what it is about still helps.
      () => {
        console.warn('[fika]', name, ...details);
      },
    );
  };
