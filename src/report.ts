/** Every mistake that a site owner is told of. The words are in `messages.ts`. */
export type MessageName =
  | 'option'
  | 'json'
  | 'file'
  | 'attributes'
  | 'twice'
  | 'started'
  | 'listener'
  | 'view'
  | 'choice'
  | 'essential'
  | 'unknown-category'
  | 'unknown-service'
  | 'no-category'
  | 'live-script'
  | 'live-address'
  | 'trusted-types'
  | 'document-write'
  | 'control'
  | 'cookie-refused';

/** Tells the site owner, on the console. Texts fill the message; an element is shown after it. */
export type Report = (name: MessageName, ...details: (string | Element)[]) => void;

type Messages = Promise<{ message(name: MessageName, details: readonly string[]): string }>;

const isText = (detail: unknown): detail is string => typeof detail === 'string';

export const createReport =
  (load: () => Messages): Report =>
  (name, ...details) => {
    const tell = (text: string): void => {
      console.warn(`[fika] ${text}`, ...details.filter((detail) => !isText(detail)));
    };
    load().then(
      ({ message }) => {
        tell(message(name, details.filter(isText)));
      },
      // The words did not arrive; what it is about still helps.
      () => {
        tell([name, ...details.filter(isText)].join(' '));
      },
    );
  };
